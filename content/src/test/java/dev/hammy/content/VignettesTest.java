package dev.hammy.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.content.compile.Content;
import dev.hammy.content.compile.Vignette;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Pattern;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.Question;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The cases cover what there is; whether each gets its result is held by the proof. */
final class VignettesTest {
  private static final int FEWEST = 60;
  private static final int FEWEST_WITH_TWO_CAUSES = 10;

  private final Content content = Bundled.CONTENT;
  private final List<Vignette> vignettes = content.vignettes();

  @Test
  void thereAreEnoughOfThem() {
    assertTrue(vignettes.size() >= FEWEST, () -> vignettes.size() + " vignettes");
  }

  @Test
  void enoughOfThemHaveTwoCausesAtOnce() {
    long two = vignettes.stream().filter(vignette -> vignette.fits().size() >= 2).count();
    assertTrue(two >= FEWEST_WITH_TWO_CAUSES, () -> two + " vignettes with two causes");
  }

  @Test
  void everyOneNamesWhereItComesFrom() {
    assertEquals(
        List.of(),
        vignettes.stream().filter(one -> one.sources().isEmpty()).map(Vignette::id).toList());
  }

  @Test
  void everyPatternFitsInOneAndMustNotInAnother() {
    Set<PatternId> all =
        content.topic().patterns().stream().map(Pattern::id).collect(Collectors.toSet());
    assertEquals(all, named(Vignette::fits));
    assertEquals(all, named(Vignette::fitsNot));
  }

  @Test
  void everyDangerSignIsPresentInOne() {
    assertEquals(
        List.of(),
        content.topic().questions().stream()
            .filter(Question::isSafety)
            .flatMap(this::missed)
            .toList());
  }

  private Stream<String> missed(Question question) {
    return question.choices().stream()
        .filter(choice -> choice.kind() != Choice.Kind.NONE)
        .filter(choice -> vignettes.stream().noneMatch(one -> picks(one, question, choice)))
        .map(choice -> question.id() + ": " + choice.id());
  }

  private static boolean picks(Vignette vignette, Question question, Choice choice) {
    return vignette.answers().to(question).contains(choice.code());
  }

  private Set<PatternId> named(Function<Vignette, Set<PatternId>> patterns) {
    return vignettes.stream().map(patterns).flatMap(Set::stream).collect(Collectors.toSet());
  }
}
