package dev.hammy.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.message.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellsTest {
  private static final long TODAY = LocalDate.of(2026, 11, 22).toEpochDay();

  private final Lexicon lexicon;
  private final Spells spells;

  SpellsTest() throws FormulaException {
    lexicon = new Lexicon(Book.with(List.of()), Language.ENGLISH);
    spells = new Spells(Book.rules(), lexicon, Writing.articles(Language.ENGLISH));
  }

  private List<Spell> found(String typed, boolean asked) {
    Text text = lexicon.split(typed);
    return spells.in(text, lexicon.find(text), asked, TODAY).lasting();
  }

  /** "21 to 28", or "21" where both are the same. */
  private String days(String typed, boolean asked) {
    return found(typed, asked).stream()
        .map(one -> one.least() + (one.least() == one.most() ? "" : " to " + one.most()))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource({
    "2 to 3 weeks, 14 to 21",
    "2 or three weeks, 14 to 21",
    "2-3 weeks, 14 to 21",
    "'2, 3 weeks', 14 to 21",
    "'2, 5 weeks', 35",
    "3 to 2 weeks, 14",
    "20 odd days, 20",
    "twenty three days, 23",
    "twenty-three days, 23",
    "20 three days, 3",
    "a month three days, 33",
    "a month and three days, 33",
    "three days and a month, '3, 30'",
  })
  void numbersAreReadAsPeoplePutThem(String typed, String days) {
    assertEquals(days, days(typed, true));
  }

  @ParameterizedTest
  @CsvSource({
    "half a week, 3",
    "3 and a half weeks, 24",
    "3 1/2 weeks, 24",
    "a week and a half, 10",
    "'3,5 weeks', 24",
    "3.5 weeks, 24",
    "'3,5,7 weeks', 49",
    "'3,5,6 weeks', 35 to 42",
  })
  void halvesAreReckoned(String typed, String days) {
    assertEquals(days, days(typed, true));
  }

  @ParameterizedTest
  @CsvSource({"nearly 3 weeks, 20", "just under a week, 6", "three weeks tomorrow, 15 to 21"})
  void whatIsNotFullIsLess(String typed, String days) {
    assertEquals(days, days(typed, true));
  }

  @ParameterizedTest
  @CsvSource({
    "since november, 0 to 21",
    "since early november, 12 to 21",
    "since mid november, 2 to 11",
    "since late november, 0 to 1",
    "since november 2025, 357 to 386",
    "since 2025, 326 to 690",
    "since 2026, 0 to 325",
    "since 2027, ''",
    "since may, 175 to 205",
    "since the 20th, 2",
  })
  void aDateIsReckonedToTheDayOfTheTurn(String typed, String days) {
    assertEquals(days, days(typed, false));
  }

  @Test
  void aDateAnswersWhenItBegan() {
    for (String typed : List.of("in november", "november", "in may", "may", "2025")) {
      assertEquals(1, found(typed, true).size(), typed);
    }
    for (String typed : List.of("in november", "may", "it may be", "2025", "2025 reps")) {
      assertEquals(List.of(), found(typed, false), typed);
    }
    assertEquals("90", days("may be three months", true));
  }

  @Test
  void minutesAnswerNothingElse() {
    assertEquals("0", days("30 minutes", true));
    assertEquals("", days("30 minutes", false));
    assertEquals("", days("after 30 minutes of sitting", true));
  }

  @Test
  void aSpanOfTimeSaysWhatAPartOfItMeans() {
    Spell weeks = found("5 weeks and a bit", true).get(0);

    assertTrue(weeks.cuts(new Span(1, 3)));
    assertFalse(weeks.cuts(new Span(0, 3)));
    assertFalse(weeks.cuts(new Span(2, 4)));
  }
}
