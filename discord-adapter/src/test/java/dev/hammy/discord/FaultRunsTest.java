package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.standins.discord.DiscordStandIn;
import dev.hammy.standins.discord.Faults;
import dev.hammy.standins.discord.Person;
import dev.hammy.standins.discord.Place;
import dev.hammy.standins.discord.ShownMessage;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole conversations of many people while something goes wrong all the time: everybody reaches the
 * result, nothing is lost and nothing is said twice.
 */
class FaultRunsTest {
  private static final int NTH = 10;
  private static final int FLOOD = 300;
  private static final int FLOOD_LIMIT = 100;
  private static final Person FLOODER = Person.named("flooder", 7_777);

  private List<Person> people = people(25);
  private Bench bench = new Bench(Bench.LONG);

  @AfterEach
  void noRuleIsBroken() {
    try (Bench ending = bench) {
      ending.discord.assertNoViolations();
    }
  }

  /**
   * What goes wrong.
   *
   * @param times how often it has gone wrong so far
   */
  private record Trouble(
      String name, Consumer<DiscordStandIn> begin, ToIntFunction<DiscordStandIn> times) {
    static Trouble of(String name, Consumer<Faults> begin) {
      return new Trouble(
          name, discord -> begin.accept(discord.faults()), discord -> discord.faults().recurred());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Trouble> troubles() {
    return Stream.of(
        Trouble.of("429", faults -> faults.limitRateEvery(NTH, Duration.ofMillis(20))),
        Trouble.of("502", faults -> faults.answerEvery(NTH, 502)),
        Trouble.of("lost on the way", faults -> faults.loseEvery(NTH)),
        Trouble.of("answer lost", faults -> faults.loseAnswerEvery(NTH)),
        new Trouble(
            "gateway dropped",
            discord -> discord.dropGatewayEvery(NTH),
            DiscordStandIn::gatewayDrops),
        new Trouble(
            "everything twice", DiscordStandIn::giveEverythingTwice, discord -> Integer.MAX_VALUE));
  }

  @ParameterizedTest
  @Execution(ExecutionMode.CONCURRENT)
  @MethodSource("troubles")
  void everybodyReachesTheResultAndHearsEachThingOnce(Trouble trouble) {
    trouble.begin().accept(bench.discord);
    begin();
    answer();
    sayMore();
    assertTrue(trouble.times().applyAsInt(bench.discord) >= people.size() * 6 / NTH - 1);
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void everybodyGoesOnFromTheButtonsWhenDiscordHasForgottenTheSessionInTheMiddle() {
    begin();
    bench.discord.invalidateSession();
    bench.discord.awaitBegun(2);
    answer();
    sayMore();
    bench.awaitCounted("hammy_discord_reconnects_total", 1);
  }

  @Test
  void everythingGoesWrongAtOnceAndTheBotIsRestartedInTheMiddle() {
    bench.discord.giveEverythingTwice();
    bench.discord.dropGatewayEvery(NTH);
    bench.discord.faults().limitRateEvery(NTH, Duration.ofMillis(20));
    bench.discord.faults().answerEvery(NTH, 502);
    bench.discord.faults().loseEvery(NTH);
    bench.discord.faults().loseAnswerEvery(NTH);
    begin();
    bench.bot.close();
    try (DiscordBot restarted = bench.start(Bench.LONG)) {
      assertTrue(restarted.isRunning());
      answer();
      sayMore();
    }
    assertTrue(bench.discord.faults().recurred() >= people.size() * 6 / NTH - 1);
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void fiveHundredPeopleGoOnWhileSomebodyFloods() {
    bench.close();
    bench = new Bench(Bench.limits(Bench.LONG, FLOOD_LIMIT, FLOOD_LIMIT));
    people = people(500);
    flood();
    begin();
    flood();
    answer();
    // More than was taken of it was not said to the flooder either.
    bench.discord.awaitShown(FLOODER, 2 * FLOOD - 1);
    people.forEach(person -> assertEquals(4, heard(person).size()));
    assertEquals(2 * FLOOD - FLOOD_LIMIT, bench.counted("hammy_discord_floods_total"));
  }

  private void flood() {
    IntStream.range(0, FLOOD).forEach(i -> bench.discord.command(FLOODER, Place.SERVER, "help"));
  }

  private static List<Person> people(int many) {
    return IntStream.range(0, many).mapToObj(i -> Person.named("person" + i, i + 1)).toList();
  }

  private void begin() {
    forAll(0, person -> bench.discord.command(person, Place.SERVER, "hamstring"));
    forAll(1, person -> press(person, 0));
  }

  private void answer() {
    forAll(
        2,
        person -> {
          ShownMessage signs = newest(person);
          String none = signs.menu().orElseThrow().options().get(2).value();
          bench.discord.handIn(person, Place.SERVER, signs, List.of(none));
        });
    forAll(3, person -> press(person, 1));
    for (Person person : people) {
      assertTrue(newest(person).text().contains("care clinic"), newest(person)::text);
    }
  }

  private void sayMore() {
    forAll(4, person -> bench.discord.write(person, "hello"));
    forAll(5, person -> bench.discord.command(person, Place.SERVER, "privacy"));
    people.forEach(person -> assertEquals(6, heard(person).size()));
  }

  /** Everybody does the same at once, and then waits for what comes of it. */
  private void forAll(int before, Consumer<Person> act) {
    people.forEach(act);
    people.forEach(person -> awaitHeard(person, before));
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
