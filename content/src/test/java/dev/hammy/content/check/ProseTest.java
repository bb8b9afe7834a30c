package dev.hammy.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** English is counted as the Flesch-Kincaid grade wants it counted. */
final class ProseTest {
  private static Prose count(String line) {
    return Prose.of(line, new Syllables());
  }

  @Test
  void aSentenceThatIsOftenGivenAsAnExampleIsOfItsKnownGrade() {
    Prose prose =
        count("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.");

    assertEquals(new Prose(1, 13, 26), prose);
    assertEquals(13.08, prose.grade(), 0.005);
  }

  @Test
  void aVeryEasySentenceIsBelowTheFirstGrade() {
    assertEquals(-1.45, count("The cat sat on the mat.").grade(), 0.005);
  }

  @Test
  void sentencesEndAtFullStopsAndMarksAndNotAtCommasColonsOrNumbers() {
    assertEquals(
        List.of("Does it hurt?", "Stop: at 3.5 or more, rest!", "Then go on."),
        Prose.sentences("Does it hurt? Stop: at 3.5 or more, rest! Then go on."));
  }

  @Test
  void wordsJoinedByAHyphenAreOneAndAreSpokenInFull() {
    assertEquals(new Prose(1, 3, 5), count("A same-day visit."));
  }

  @Test
  void whatTheProgramFillsInIsReadAsAWord() {
    assertEquals(List.of("pick", "one", "to", "one"), Prose.words(only("Pick {from} to {most}")));
  }

  private static String only(String line) {
    assertEquals(1, Prose.sentences(line).size());
    return Prose.sentences(line).get(0);
  }

  @Test
  void aLabelIsNoSentence() {
    assertFalse(Prose.isSentences("Back to the summary"));
    assertTrue(Prose.isSentences("It hurts."));
    assertTrue(Prose.isSentences("You wrote “it hurts.”"));
    assertTrue(Prose.isSentences("For it:"));
  }

  @Test
  void nothingIsOfGradeNought() {
    assertEquals(0, Prose.NONE.grade());
  }
}
