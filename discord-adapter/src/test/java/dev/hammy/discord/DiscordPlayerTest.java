package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.measure.Measures;
import dev.hammy.standins.Screen;
import dev.hammy.standins.discord.DiscordPlayer;
import dev.hammy.standins.discord.DiscordStandIn;
import dev.hammy.standins.discord.Person;
import dev.hammy.standins.discord.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscordPlayerTest {
  private final DiscordStandIn discord = DiscordStandIn.start();

  @TempDir private Path servers;
  private DiscordPlayer player;

  @BeforeEach
  void startTheBot() {
    Executor atOnce = Runnable::run;
    player =
        new DiscordPlayer(
            discord,
            Person.named("anna", 1),
            Place.SERVER,
            () ->
                DiscordBot.start(
                    DiscordSettings.of(discord.token(), discord.api(), servers),
                    SmallTopic.turns(atOnce),
                    SmallTopic.wordings(),
                    new Measures()));
  }

  @AfterEach
  void stopTheBot() {
    player.close();
    discord.close();
  }

  @Test
  void holdsAWholeConversationWithARestartInTheMiddle() {
    Screen welcome = player.order("hamstring");
    assertEquals(List.of(), welcome.options());
    assertEquals(List.of("welcome-begin", "welcome-not-now", "describe-button"), welcome.buttons());
    Screen signs = player.press("welcome-begin");
    assertEquals(List.of(SmallTopic.WILD, "numb", "none", "unsure"), signs.options());
    assertEquals(List.of("back-button", "why-button", "describe-button"), signs.buttons());
    player.restartBot();
    Screen start = player.pick(List.of("none"));
    assertEquals(List.of("sudden", "slow", "other", "unsure"), start.options());
    assertTrue(player.press("slow").text().contains("care clinic"));
  }

  @Test
  void handsInSeveralChoicesTogether() {
    player.order("hamstring");
    player.press("welcome-begin");
    assertTrue(player.pick(List.of(SmallTopic.WILD, "numb")).text().contains("care emergency"));
  }

  @Test
  void pressesTheSingleChoiceOfAMenu() {
    player.order("hamstring");
    player.press("welcome-begin");
    assertTrue(player.press("none").text().contains("ask about start"));
  }

  @Test
  void pressesAnOldButton() {
    player.order("hamstring");
    player.press("welcome-begin");
    player.pick(List.of("none"));
    Screen again = player.pressOnPrevious("back-button");
    assertTrue(again.text().contains("welcome-title"), again::text);
  }

  @Test
  void showsSomebodyElseThatTheButtonIsNotTheirs() {
    player.order("hamstring");
    player.press("welcome-begin");
    assertTrue(player.pressAsSomebodyElse("back-button").text().contains("button-not-yours"));
    assertTrue(player.pick(List.of("none")).text().contains("ask about start"));
  }

  @Test
  void typesInThePrivateChatAndGoesOnThere() {
    player.type("hello");
    assertTrue(player.press("welcome-begin").text().contains("ask about signs"));
  }

  @Test
  void failsOnAButtonThatIsNotThere() {
    player.order("hamstring");
    assertThrows(AssertionError.class, () -> player.press("no such button"));
  }
}
