package dev.hammy.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.standins.telegram.BotMessage;
import dev.hammy.standins.telegram.Person;
import dev.hammy.standins.telegram.TelegramStandIn;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} in the middle of 200 conversations. Nothing is kept but the key, and nobody
 * notices: each answer is seen, and is seen once.
 */
@Timeout(180)
class KilledTest {
  private static final String BEGIN = "I understand, let us start";
  private static final String NONE = "None of these";
  private static final int AT_A_TIME = 50;

  @TempDir private Path home;

  private final TelegramStandIn telegram = TelegramStandIn.start();
  private final List<Person> people =
      IntStream.range(0, 200).mapToObj(i -> new Person(10_000 + i, "P" + i, "en")).toList();

  @AfterEach
  void end() {
    telegram.close();
  }

  private List<Integer> eachDoes(List<Person> some, ToIntFunction<Person> does) {
    return some.stream().map(person -> does.applyAsInt(person)).toList();
  }

  private int press(Person person, String label) {
    List<BotMessage> looks = telegram.looks(person.id());
    BotMessage newest = looks.get(looks.size() - 1);
    return telegram.press(person, newest, newest.button(label).orElseThrow()).update();
  }

  @Test
  void itGoesOnAsIfNothingHadHappened() throws Exception {
    Map<String, String> settings =
        Map.of(
            "HAMMY_TELEGRAM_TOKEN",
            telegram.token(),
            "HAMMY_TELEGRAM_API_URL",
            telegram.url().toString());
    try (Processes processes = new Processes(home, settings)) {
      everybodyGoesOn(processes);
    }
  }

  private void everybodyGoesOn(Processes processes) throws Exception {
    Process first = processes.start();
    for (int from = 0; from < people.size(); from += AT_A_TIME) {
      // As many as fit Telegram's rate of new messages within the stand-in's patience.
      eachDoes(people.subList(from, from + AT_A_TIME), person -> telegram.write(person, "/start"))
          .forEach(telegram::awaitConfirmed);
    }
    eachDoes(people, person -> press(person, BEGIN)).forEach(telegram::awaitConfirmed);

    List<Integer> open = eachDoes(people, person -> press(person, NONE));
    telegram.awaitLooks(people.get(60).id(), 3);
    first.destroyForcibly();
    assertTrue(first.waitFor(60, TimeUnit.SECONDS), "it is dead");
    int cutOff = telegram.unconfirmed();

    processes.start();
    open.forEach(telegram::awaitConfirmed);
    eachDoes(people, person -> press(person, NONE)).forEach(telegram::awaitConfirmed);

    assertTrue(cutOff > 0, "it was killed in the middle");
    telegram.assertNoViolations();
    List<BotMessage> one = telegram.looks(people.get(0).id());
    assertEquals(4, one.size());
    for (Person person : people) {
      assertEquals(
          one.stream().map(BotMessage::text).toList(),
          telegram.looks(person.id()).stream().map(BotMessage::text).toList());
    }
  }
}
