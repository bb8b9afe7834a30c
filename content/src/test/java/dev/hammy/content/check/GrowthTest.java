package dev.hammy.content.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.content.Bundled;
import dev.hammy.content.compile.Content;
import dev.hammy.content.compile.Vignette;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Triage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The proof takes no more for each set of answers when there are many more of them: run over the
 * real content and over the same with a question twice over, in one JVM. What the copies say is in
 * no case, so not everything holds of them; here it matters only what it takes to find out.
 */
@Tag("long")
final class GrowthTest {
  private static final double MARGIN = 1.5;

  private static final Content CONTENT = Bundled.CONTENT;

  /**
   * What a proof was over, and what it took.
   *
   * @param seconds of all processors together
   */
  private record Proof(long sets, double seconds) {
    double perSet() {
      return seconds / sets;
    }
  }

  /** A question about danger signs with its rules, and one with patterns, rules and plan items. */
  @ParameterizedTest
  @ValueSource(strings = {"body-signs", "how-long"})
  void aSetOfAnswersTakesNoLongerAmongManyMore(String question) {
    Twice twice = Twice.asking(CONTENT.topic(), question);
    List<Vignette> vignettes = CONTENT.vignettes().stream().map(twice::of).toList();

    // The first to run is the worse off, for the JVM compiles meanwhile.
    Proof more = proof(twice.of(CONTENT.topic()), vignettes);
    Proof real = proof(CONTENT.topic(), CONTENT.vignettes());

    System.out.printf("with %s twice: %s instead of %s%n", question, more, real);
    assertTrue(more.sets() > real.sets() * 4 / 3, () -> more + " is hardly more than " + real);
    assertTrue(more.perSet() < real.perSet() * MARGIN, () -> more + " instead of " + real);
  }

  private static Proof proof(Topic topic, List<Vignette> vignettes) {
    Duration before = used();
    Check.run(topic, CONTENT.wordings(), vignettes);
    return new Proof(sets(topic), used().minus(before).toMillis() / 1e3);
  }

  private static Duration used() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  private static long sets(Topic topic) {
    Subject subject = new Subject(topic, CONTENT.wordings(), List.of(), new Triage(topic));
    return Walk.over(subject, List.of(), Long.MAX_VALUE).sets();
  }
}
