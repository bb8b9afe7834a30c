package dev.hammy.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.standins.discord.DiscordStandIn;
import dev.hammy.standins.discord.Exchange;
import dev.hammy.standins.discord.Person;
import dev.hammy.standins.discord.Place;
import dev.hammy.standins.discord.ShownMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} in the middle of 200 conversations on Discord. Nothing is kept but the key: who
 * got no answer, as Discord tells them, presses the same button again.
 */
@Timeout(180)
class DiscordKilledTest {
  private static final Duration AT_MOST = Duration.ofSeconds(60);
  private static final int ANSWERED_BEFORE = 60;

  @TempDir private Path home;

  private final DiscordStandIn discord = DiscordStandIn.start();
  private final List<Person> people =
      IntStream.range(0, 200).mapToObj(i -> Person.named("person" + i, 10_000 + i)).toList();

  @AfterEach
  void end() {
    discord.close();
  }

  private Exchange begin(Person person) {
    ShownMessage welcome = newest(person);
    String id = welcome.buttons().get(0).customId();
    return discord.press(person, Place.SERVER, welcome, id);
  }

  private Exchange answerNone(Person person) {
    ShownMessage question = newest(person);
    String none =
        question.menu().orElseThrow().options().stream()
            .filter(option -> option.label().equals("None of these"))
            .map(ShownMessage.Option::value)
            .findFirst()
            .orElseThrow();
    return discord.handIn(person, Place.SERVER, question, List.of(none));
  }

  private ShownMessage newest(Person person) {
    List<ShownMessage> shown = discord.shownTo(person);
    return shown.get(shown.size() - 1);
  }

  private void awaitShown(int before) {
    people.forEach(person -> discord.awaitShown(person, before));
  }

  @Test
  void everybodyGoesOnFromTheirButtons() throws Exception {
    Map<String, String> settings =
        Map.of(
            "HAMMY_DISCORD_TOKEN",
            discord.token(),
            "HAMMY_DISCORD_API_URL",
            discord.api().toString());
    try (Processes processes = new Processes(home, settings)) {
      everybodyGoesOn(processes);
    }
  }

  private void everybodyGoesOn(Processes processes) throws Exception {
    Process first = processes.start();
    people.forEach(person -> discord.command(person, Place.SERVER, "hamstring"));
    awaitShown(0);
    people.forEach(this::begin);
    awaitShown(1);
    List<Exchange> answered = people.stream().map(this::answerNone).toList();
    answered.get(ANSWERED_BEFORE).awaitResponse(AT_MOST);
    first.destroyForcibly();
    assertTrue(first.waitFor(AT_MOST.toSeconds(), TimeUnit.SECONDS), "it is dead");

    processes.start();
    for (Person person : people) {
      if (discord.shownTo(person).size() == 2) {
        answerNone(person);
      }
    }
    awaitShown(2);
    people.forEach(this::answerNone);
    awaitShown(3);

    discord.assertNoViolations();
    List<String> one = texts(people.get(0));
    assertEquals(4, one.size());
    people.forEach(person -> assertEquals(one, texts(person)));
  }

  private List<String> texts(Person person) {
    return discord.shownTo(person).stream().map(ShownMessage::text).toList();
  }
}
