package dev.hammy.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hammy.message.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of "knee" in each text, which no phrase of the small book takes for itself. */
final class DistanceTest {
  private static final String KNEE = "knee";

  private final Lexicon lexicon = lexicon();

  private static Lexicon lexicon() {
    try {
      return new Lexicon(Book.with(List.of()), Language.ENGLISH);
    } catch (FormulaException e) {
      throw new IllegalStateException(e);
    }
  }

  private Distance distance(Text text) {
    Finds finds = lexicon.find(text);
    return new Distance(text, finds, new Scope(text, finds));
  }

  private static Match knee(Text text) {
    int place = text.stems().indexOf(KNEE);
    return new Match(List.of(new Span(place, place + 1)));
  }

  private boolean isFar(String typed) {
    Text text = lexicon.split(typed);
    return distance(text).isFar(knee(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | no swollen calf knee
          false | swollen calf and knee
          false | not the calf but the knee
          true  | knee red, then normal
          false | then normal. knee red
          true  | the dogs knee, mine doesnt
          false | the knee mine doesnt
          false | knee red. mine doesnt
          true  | coach had a tear. knee red
          true  | coach had a tear. calf red. knee red
          false | coach had a tear. i see the knee red
          false | coach heard it. knee red
          """)
  void whatIsDeniedOverOrInSomebodyElsesStoryIsFar(boolean far, String typed) {
    assertEquals(far, isFar(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | coach tells of his knee, mine doesnt
          false | coach tells of his knee
          false | knee hurts, mine doesnt
          """)
  void aSentenceOfSomebodyElseThatSparesTheWriterIsCertainlyNotTheirs(boolean of, String typed) {
    Text text = lexicon.split(typed);
    assertEquals(of, distance(text).isOfOthers(knee(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | i teach 14 year olds, im 38
          false | we are 14 year olds
          false | i teach 14 year olds, im 38 kg
          false | we are 14 year olds, im 38, and his leg hurts
          """)
  void anotherAgeIsNotThatOfAGrownUpWriterWhoWritesForNobodyElse(boolean of, String typed) {
    Text text = lexicon.split(typed);
    int age = text.stems().indexOf("14");
    assertEquals(of, distance(text).isOfOthers(new Match(List.of(new Span(age, age + 3)))));
  }

  @ParameterizedTest
  @CsvSource({"18, true", "38, true", "17, false", "38 kg, false"})
  void theWritersOwnAgeIsFarIfTheyAreGrownUp(String age, boolean far) {
    Text text = lexicon.split("im " + age);
    Match number = new Match(List.of(new Span(1, 2)));
    assertEquals(far, distance(text).isFar(number));
  }
}
