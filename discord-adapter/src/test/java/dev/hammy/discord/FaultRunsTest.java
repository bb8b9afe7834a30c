package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.standins.discord.Faults;
import dev.hammy.standins.discord.Person;
import dev.hammy.standins.discord.Place;
import dev.hammy.standins.discord.ShownMessage;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole conversations of many people while every tenth request goes wrong: everybody reaches the
 * result, nothing is lost and nothing is said twice.
 */
class FaultRunsTest {
  private static final int NTH = 10;
  private static final List<Person> PEOPLE =
      IntStream.range(0, 25).mapToObj(i -> Person.named("person" + i, i + 1)).toList();

  private final Bench bench = new Bench(Bench.LONG);

  @AfterEach
  void noRuleIsBroken() {
    bench.discord.assertNoViolations();
    bench.close();
  }

  static Stream<Named<Consumer<Faults>>> faults() {
    return Stream.of(
        Named.of("429", faults -> faults.limitRateEvery(NTH, Duration.ofMillis(20))),
        Named.of("502", faults -> faults.answerEvery(NTH, 502)),
        Named.of("answer lost", faults -> faults.loseAnswerEvery(NTH)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void everybodyReachesTheResultAndHearsEachThingOnce(Consumer<Faults> fault) {
    fault.accept(bench.discord.faults());
    forAll(0, person -> bench.discord.command(person, Place.SERVER, "hamstring"));
    forAll(1, person -> press(person, 0));
    forAll(
        2,
        person -> {
          ShownMessage signs = newest(person);
          String none = signs.menu().orElseThrow().options().get(2).value();
          bench.discord.handIn(person, Place.SERVER, signs, List.of(none));
        });
    forAll(3, person -> press(person, 1));
    for (Person person : PEOPLE) {
      assertTrue(newest(person).text().contains("care clinic"), newest(person)::text);
    }
    forAll(4, person -> bench.discord.write(person, "hello"));
    forAll(5, person -> bench.discord.command(person, Place.SERVER, "privacy"));
    PEOPLE.forEach(person -> assertEquals(6, heard(person).size()));
    assertTrue(bench.discord.faults().recurred() >= PEOPLE.size() * 6 / NTH - 1);
  }

  /** Everybody does the same at once, and then waits for what comes of it. */
  private void forAll(int before, Consumer<Person> act) {
    PEOPLE.forEach(act);
    PEOPLE.forEach(person -> awaitHeard(person, before));
  }

  private void awaitHeard(Person person, int before) {
    int shown = bench.discord.shownTo(person).size();
    while (heard(person).size() <= before) {
      bench.discord.awaitShown(person, shown);
      shown = bench.discord.shownTo(person).size();
    }
  }

  /**
   * What a person has been shown, without edits that changed nothing: an edit whose answer was lost
   * comes again, and nobody can tell.
   */
  private List<String> heard(Person person) {
    return bench.discord.shownTo(person).stream()
        .map(message -> message.id() + message.text())
        .distinct()
        .toList();
  }

  private void press(Person person, int button) {
    ShownMessage message = newest(person);
    String id = message.buttons().get(button).customId();
    bench.discord.press(person, Place.SERVER, message, id);
  }

  private ShownMessage newest(Person person) {
    List<ShownMessage> shown = bench.discord.shownTo(person);
    return shown.get(shown.size() - 1);
  }
}
