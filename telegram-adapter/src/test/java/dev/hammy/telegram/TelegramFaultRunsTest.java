package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.standins.telegram.BotMessage;
import dev.hammy.standins.telegram.Fault;
import dev.hammy.standins.telegram.Person;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Many people at once while everything goes wrong that a network and Telegram can do. Each of them
 * sees each answer, and sees it once: what is counted are the looks of all messages in their chat.
 */
class TelegramFaultRunsTest {
  private static final int EVERY = 10;
  private static final List<String> ANSWERS =
      List.of(
          "welcome-title",
          "Which of these do you have?",
          "Is the calf swollen?",
          "title same-day",
          "help-title");

  private final Rig rig = new Rig();
  private final List<Person> people =
      IntStream.range(0, 60).mapToObj(i -> new Person(5_000 + i, "P" + i, "en")).toList();

  @AfterEach
  void stop() {
    rig.close();
  }

  /** Has everybody do something, then waits until the bot has handled it all. */
  private void everybody(ToIntFunction<Person> does) {
    List<Integer> updates = people.stream().map(person -> does.applyAsInt(person)).toList();
    updates.forEach(rig.telegram::awaitConfirmed);
  }

  private int press(Person person, String label) {
    List<BotMessage> looks = rig.telegram.looks(person.id());
    BotMessage newest = looks.get(looks.size() - 1);
    return rig.telegram
        .press(
            person,
            newest,
            newest
                .button(label)
                .orElseThrow(() -> new AssertionError("no " + label + " under " + newest.text())))
        .update();
  }

  private void begin() {
    everybody(person -> rig.telegram.write(person, "/start"));
    everybody(person -> press(person, "welcome-begin"));
  }

  private void end() {
    everybody(person -> press(person, "None of these"));
    everybody(person -> rig.telegram.write(person, "swollen"));
    everybody(person -> rig.telegram.write(person, "/help"));
  }

  private void assertEachAnswerWasSeenOnce() {
    for (Person person : people) {
      List<String> seen =
          rig.telegram.looks(person.id()).stream()
              .map(look -> ANSWERS.stream().filter(look.text()::contains).findFirst().orElse("?"))
              .toList();
      assertEquals(ANSWERS, seen);
    }
  }

  @Test
  void everyTenthCallIsOneTooMany() {
    rig.start();
    rig.telegram.awaitPolling();
    rig.telegram.failEvery(EVERY, new Fault.TooManyRequests(1));
    begin();
    end();

    assertEachAnswerWasSeenOnce();
    assertTrue(rig.counted("hammy_telegram_too_many_total") > 10);
    assertEquals(0, rig.counted("hammy_telegram_lost_total"));
  }

  @Test
  void everyTenthCallMeetsABadGatewayOrAClosedSocket() {
    rig.start();
    rig.telegram.awaitPolling();
    rig.telegram.failEvery(EVERY, new Fault.BadGateway(), new Fault.LostOnTheWay());
    begin();
    end();

    assertEachAnswerWasSeenOnce();
    assertTrue(rig.counted("hammy_telegram_repeated_total") > 10);
    assertEquals(0, rig.counted("hammy_telegram_lost_total"));
  }

  @Test
  void everyUpdateComesTwice() {
    rig.start();
    rig.telegram.giveEverythingTwice();
    begin();
    end();

    assertEachAnswerWasSeenOnce();
    assertEquals(people.size() * ANSWERS.size(), rig.counted("hammy_telegram_updates_total"));
  }

  @Test
  void everythingGoesWrongAtOnceAndTheBotIsRestartedInTheMiddle() {
    rig.start();
    rig.telegram.awaitPolling();
    rig.telegram.giveEverythingTwice();
    rig.telegram.failEvery(
        EVERY, new Fault.BadGateway(), new Fault.TooManyRequests(1), new Fault.LostOnTheWay());
    begin();
    rig.telegram.failEvery(0);
    everybody(person -> press(person, "None of these"));
    rig.restart();
    everybody(person -> press(person, "Swollen"));
    everybody(person -> rig.telegram.write(person, "/help"));

    assertEachAnswerWasSeenOnce();
  }

  @Test
  void somebodyFloodsWhileTheOthersGoOn() {
    rig.timeStands = true;
    rig.start();
    Person flooder = new Person(7_777, "F", "en");
    IntStream.range(0, 300).forEach(i -> rig.telegram.write(flooder, "hello " + i));
    begin();
    IntStream.range(0, 300).forEach(i -> rig.telegram.write(flooder, "hello again " + i));
    end();

    assertEachAnswerWasSeenOnce();
    assertEquals(500, rig.counted("hammy_telegram_floods_total"));
    long askedForAMoment =
        rig.telegram.looks(flooder.id()).stream()
            .filter(look -> look.text().startsWith("not-read"))
            .count();
    assertEquals(1, askedForAMoment);
  }
}
