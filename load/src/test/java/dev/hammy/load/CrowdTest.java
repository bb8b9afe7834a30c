package dev.hammy.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.load.Crowd.Played;
import dev.hammy.load.Crowd.Size;
import dev.hammy.standins.transcript.Deed;
import dev.hammy.standins.transcript.Step;
import dev.hammy.standins.transcript.Transcript;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What a run makes of a bot's answers, right and wrong. */
class CrowdTest {
  private static final Duration A_SECOND = Duration.ofSeconds(1);
  private static final Duration TEN_MS = Duration.ofMillis(10);

  private static Step step(int line, String words) {
    return new Step(line, words, new Deed.Type(words), List.of("echo " + words), List.of());
  }

  private static Scripts scripts() {
    return new Scripts(
        List.of(new Transcript("two.txt", "Two steps", List.of(step(2, "one"), step(4, "two")))));
  }

  private static String words(Deed deed) {
    return ((Deed.Type) deed).words();
  }

  /** A bot that answers after ten milliseconds. */
  private static FakePlatform echo() {
    FakePlatform[] platform = new FakePlatform[1];
    platform[0] =
        new FakePlatform(
            (hand, deed) -> platform[0].later(TEN_MS, () -> hand.show("echo " + words(deed))));
    return platform[0];
  }

  private static Played play(FakePlatform platform, Size size, Duration time) {
    CompletableFuture<Played> played = Crowd.play(platform, scripts(), size);
    platform.pass(time);
    assertTrue(played.isDone(), "the run came to its end");
    return played.join();
  }

  private static Played once(FakePlatform platform) {
    return play(platform, new Size(1, 0, Duration.ZERO), Duration.ofMinutes(3));
  }

  @Test
  void everybodyHoldsOneWholeConversation() {
    Played played = play(echo(), new Size(5, 0, Duration.ZERO), A_SECOND);

    assertEquals(List.of(), played.problems());
    assertEquals(5, played.conversations());
    assertEquals(10, played.latencies().count());
    assertEquals(TEN_MS, played.latencies().percentile(0.99));
    assertEquals(Duration.ofMillis(20), played.took());
  }

  @Test
  void somebodyNewComesWhileThereIsTimeAndTheLastGoOnToTheirEnd() {
    Played played = play(echo(), new Size(1, 0, Duration.ofMillis(35)), A_SECOND);

    assertEquals(2, played.conversations());
    assertEquals(3, played.turnsInTime());
    assertEquals(4, played.latencies().count());
  }

  @Test
  void aCrowdThatIsCutOffGoesInTheMiddle() {
    FakePlatform platform = echo();
    Played played = play(platform, new Size(3, 0, Duration.ofMillis(15), true), A_SECOND);

    assertEquals(List.of(), played.problems());
    assertEquals(0, played.conversations());
    assertEquals(3, played.turnsInTime());
    assertEquals(6, platform.acted.size());
  }

  @Test
  void atASteadyRateSomethingIsDoneAtEachBeat() {
    FakePlatform platform = echo();
    play(platform, new Size(10, 10, Duration.ZERO), Duration.ofSeconds(5));

    assertEquals(20, platform.acted.size());
    for (int i = 1; i < platform.acted.size(); i++) {
      assertEquals(
          Duration.ofMillis(100).toNanos(), platform.acted.get(i) - platform.acted.get(i - 1));
    }
  }

  @Test
  void whatFindsNobodyReadyCountsFromItsBeatAllTheSame() {
    Played played = play(echo(), new Size(1, 1_000, Duration.ZERO), A_SECOND);

    assertEquals(Duration.ofMillis(19), played.latencies().percentile(1));
  }

  @Test
  void aWrongAnswerEndsTheRunAndIsNamed() {
    Played played = once(new FakePlatform((hand, deed) -> hand.show("no echo")));

    assertEquals(1, played.problems().size());
    assertTrue(
        played.problems().get(0).startsWith("two.txt:2 '> one': to be seen"), played::toString);
  }

  @Test
  void anAnswerTooManyIsWrong() {
    FakePlatform platform =
        new FakePlatform(
            (hand, deed) -> {
              if (words(deed).equals("two")) {
                hand.settled = false;
              }
              hand.show("echo " + words(deed));
              if (words(deed).equals("two")) {
                hand.show("echo two");
              }
            });
    assertTrue(
        once(platform).problems().get(0).contains("an answer that nothing asked for"),
        "said twice");
  }

  @Test
  void anAnswerThatDoesNotComeIsLost() {
    Played played = once(new FakePlatform((hand, deed) -> {}));

    assertTrue(played.problems().get(0).contains("no answer within 60 s"), played::toString);
  }

  @Test
  void aPressThatIsNeverAnsweredIsWrongThoughItsScreenCame() {
    FakePlatform platform =
        new FakePlatform(
            (hand, deed) -> {
              hand.settled = false;
              hand.show("echo " + words(deed));
            });
    Played played = once(platform);

    assertTrue(played.problems().get(0).contains("never answered"), played::toString);
  }

  @Test
  void theScriptsAreTheRecordedConversationsOfOnePerson() {
    Scripts scripts = new Scripts();
    String first = scripts.next().name();
    int count = 1;
    while (!scripts.next().name().equals(first)) {
      count++;
    }
    assertTrue(count > 30, "only " + count);
    assertFalse(first.isEmpty());
  }
}
