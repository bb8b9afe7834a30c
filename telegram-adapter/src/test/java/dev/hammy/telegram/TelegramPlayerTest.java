package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.standins.Screen;
import dev.hammy.standins.telegram.TelegramPlayer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A person on the stand-in, through the interface that every platform's person has. */
class TelegramPlayerTest {
  private final Rig rig = new Rig();
  private final TelegramPlayer player = new TelegramPlayer(rig.telegram, rig::start);

  @AfterEach
  void leave() {
    player.close();
    rig.close();
  }

  @Test
  void aWholeConversationIsPlayed() {
    Screen welcome = player.order("start");
    assertEquals(List.of(), welcome.options());
    assertEquals(List.of("welcome-begin", "welcome-not-now"), welcome.buttons());

    Screen question = player.press("welcome-begin");
    assertEquals(
        List.of("Numb <groin>", "Weak foot", "None of these", "Not sure"), question.options());
    assertEquals(List.of("back-button", "why-button"), question.buttons());
    assertTrue(question.text().contains("1. Numb <groin>: Numbness between the legs"));

    Screen result = player.pick(List.of("Weak foot", "Numb <groin>"));
    assertTrue(result.text().startsWith("🚨 title emergency"));

    assertTrue(player.type("/back").text().contains("Which of these"));
  }

  @Test
  void theBotIsRestartedAndAButtonStillOpens() {
    player.order("start");
    player.press("welcome-begin");
    player.restartBot();

    assertTrue(player.press("None of these").text().contains("Is the calf swollen?"));
  }

  @Test
  void theButtonOfTheTurnBeforeIsPressed() {
    player.order("start");
    player.press("welcome-begin");
    player.press("None of these");

    Screen pressed = player.pressOnPrevious("Not sure");
    assertTrue(pressed.text().startsWith("🚨 title emergency"));
  }

  @Test
  void somebodyElseSeesABox() {
    player.order("start");

    Screen box = player.pressAsSomebodyElse("welcome-begin");
    assertTrue(box.text().startsWith("button-not-yours"));
    assertTrue(player.press("welcome-begin").text().contains("Which of these"));
  }
}
