package dev.hammy.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.dialogue.ReadAnswer;
import dev.hammy.dialogue.Reading;
import dev.hammy.message.Language;
import dev.hammy.protocol.Example;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LikenessTest {
  private static final long TODAY = 20_779;

  private static final List<Example> EXAMPLES =
      List.of(
          Book.example("where the glute begins", Book.WHERE, 0),
          Book.example("the glute end of it", Book.WHERE, 0),
          Book.example("right by the glute", Book.WHERE, 0),
          Book.example("a knot halfway up", Book.WHERE, 1),
          Book.example("halfway between knee and hip", Book.WHERE, 1),
          Book.example("a sore bit halfway", Book.WHERE, 1),
          Book.example("heard it go like a branch", Book.SIGNS, 0),
          Book.example("went like a branch breaking", Book.SIGNS, 0),
          Book.example("like a dry branch", Book.SIGNS, 0));

  private static Reading read(List<Example> examples, String text) throws FormulaException {
    return new WordReader(Book.with(examples), Language.ENGLISH).read(text, null, TODAY);
  }

  @Test
  void whatIsLikeTheExamplesIsProposedAndNeverSure() throws FormulaException {
    ReadAnswer answer = read(EXAMPLES, "it is near the glute").answers().get(0);
    assertEquals(Book.WHERE.choices().get(0), answer.choice());
    assertFalse(answer.sure());
    assertTrue(answer.words().contains("glute"), answer.words());
  }

  @Test
  void withoutExamplesNothingIsProposed() throws FormulaException {
    assertEquals(List.of(), read(List.of(), "it is near the glute").answers());
  }

  @Test
  void whatIsPlainlyDeniedIsNotProposed() throws FormulaException {
    assertFalse(read(EXAMPLES, "a knot halfway").answers().isEmpty());
    assertTrue(
        read(EXAMPLES, "not a knot halfway").answers().stream()
            .noneMatch(answer -> answer.words().contains("halfway")));
  }

  @Test
  void aDangerSignIsRaisedThatIsOnlyLikeTheExamples() throws FormulaException {
    List<ReadAnswer> dangers = read(EXAMPLES, "sounded like a branch").dangers();
    assertEquals(Book.SIGNS.choices().get(0), dangers.get(0).choice());
    assertFalse(dangers.get(0).sure());
  }

  @Test
  void noExampleTakesADangerSignAway() throws FormulaException {
    List<Example> harmless = new ArrayList<>(EXAMPLES);
    for (int i = 0; i < 20; i++) {
      harmless.add(new Example("heard a pop number " + i, null, List.of(), List.of()));
    }
    assertEquals(1, read(harmless, "heard a pop").dangers().size());
  }

  @Test
  void whatIsUnlikeAllExamplesOfItIsAskedBack() throws FormulaException {
    List<Example> others = new ArrayList<>(EXAMPLES);
    for (String start : List.of("my knee", "one knee", "that knee", "a knee", "knee")) {
      others.add(new Example(start + " below knee", null, List.of(), List.of()));
    }
    assertTrue(read(List.of(), "below knee").answers().get(0).sure());
    assertFalse(read(others, "below knee").answers().get(0).sure());
  }

  @Test
  void fewExamplesMakeNoSingleWordSure() throws FormulaException {
    List<Example> taught = new ArrayList<>(EXAMPLES);
    for (String start : List.of("high in", "just", "close to", "right at", "under", "up in")) {
      taught.add(Book.example(start + " the crease", Book.WHERE, 0));
    }
    assertFalse(read(taught, "close to the crease").answers().get(0).sure());
  }

  @Test
  void whatIsSaidBesideAnAnswerIsSureOnlyIfTheExamplesBearItOut() throws FormulaException {
    List<Example> taught = new ArrayList<>(EXAMPLES);
    for (String end : List.of("aches", "hurts", "is sore", "of the left leg", "only")) {
      taught.add(Book.example("below the knee " + end, Book.WHERE, 1));
    }
    String text = "below the knee, sitting";
    assertFalse(beside(List.of(), text).sure());
    assertTrue(beside(taught, text).sure());
  }

  /** What a text says of where it is, in answer to another question. */
  private static ReadAnswer beside(List<Example> examples, String text) throws FormulaException {
    return new WordReader(Book.with(examples), Language.ENGLISH)
        .read(text, Book.OFTEN, TODAY).answers().stream()
            .filter(answer -> answer.question().equals(Book.WHERE))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void theSameExamplesTeachTheSameTwice() throws FormulaException {
    String text = "halfway to the glute";
    assertEquals(read(EXAMPLES, text), read(EXAMPLES, text));
  }
}
