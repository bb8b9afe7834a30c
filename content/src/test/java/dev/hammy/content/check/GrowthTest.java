package dev.hammy.content.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.content.Bundled;
import dev.hammy.content.compile.Content;
import dev.hammy.content.compile.Vignette;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Triage;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The proof takes no more for each set of answers when there are many more of them: run over the
 * real content and over the same with a question twice over, in one JVM.
 */
@Tag("long")
final class GrowthTest {
  /** A machine's other work may lengthen either run. */
  private static final double MARGIN = 1.5;

  private static final Content CONTENT = Bundled.CONTENT;

  /** What a proof was over, and what it took. */
  private record Proof(long sets, double seconds) {
    double perSet() {
      return seconds / sets;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bottom-position", "age-or-birth"})
  void aSetOfAnswersTakesNoLongerAmongManyMore(String question) {
    Twice twice = Twice.asking(CONTENT.topic(), question);
    List<Vignette> vignettes = CONTENT.vignettes().stream().map(twice::of).toList();

    Proof more = proof(twice.of(CONTENT.topic()), vignettes);
    Proof real = proof(CONTENT.topic(), CONTENT.vignettes());

    System.out.printf("%s twice: %s, instead of %s%n", question, more, real);
    assertTrue(more.sets() > real.sets() * 3 / 2, () -> more + " is hardly more than " + real);
    assertTrue(more.perSet() < real.perSet() * MARGIN, () -> more + " instead of " + real);
  }

  /** The topic that is compared first runs first: the second has the warmer JVM. */
  private static Proof proof(Topic topic, List<Vignette> vignettes) {
    long began = System.nanoTime();
    Report report = Check.run(topic, CONTENT.wordings(), vignettes);
    double seconds = (System.nanoTime() - began) / 1e9;
    assertTrue(report.ok(), () -> String.join("\n", report.lines()));
    return new Proof(sets(topic), seconds);
  }

  private static long sets(Topic topic) {
    Subject subject = new Subject(topic, CONTENT.wordings(), List.of(), new Triage(topic));
    return Walk.over(subject, List.of(), Long.MAX_VALUE).sets();
  }
}
