package dev.hammy.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.dialogue.ReadAnswer;
import dev.hammy.dialogue.Reading;
import dev.hammy.message.Language;
import dev.hammy.protocol.Question;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordReaderTest {
  private static final long TODAY = LocalDate.of(2026, 11, 22).toEpochDay();
  private static final int MANY = 2_000;

  private final WordReader reader = Book.reader();

  private Reading read(String text) {
    return reader.read(text, null, TODAY);
  }

  private List<String> answers(String text) {
    return read(text).answers().stream().map(WordReaderTest::shown).toList();
  }

  private List<String> answers(String text, Question asked) {
    return reader.read(text, asked, TODAY).answers().stream().map(WordReaderTest::shown).toList();
  }

  private List<String> dangers(String text) {
    return read(text).dangers().stream().map(sign -> sign.choice().id().word()).toList();
  }

  private static String shown(ReadAnswer answer) {
    return answer.question().id() + ":" + answer.choice().id() + (answer.sure() ? "" : "?");
  }

  @Test
  void eachAnswerHasTheWordsThatItCameFrom() {
    ReadAnswer answer = read("It's at the TOP of my hammy, lads").answers().get(0);

    assertEquals("where:high", shown(answer));
    assertEquals("TOP of my hammy", answer.words());
  }

  @Test
  void whatIsNotTheTopicsIsHeardWithSlipsAndDeniedButNotWhereItIsALookAlike() {
    WordReader hearing = Book.hearing("stroke", "slurred speech");

    assertEquals(List.of(Book.ELSEWHERE), hearing.elsewhere("my speech? slured speech, yes"));
    assertEquals(List.of(Book.ELSEWHERE), hearing.elsewhere("it is no stroke"));
    assertEquals(List.of(), hearing.elsewhere("by a stroke of luck"));
    assertEquals(List.of(), hearing.elsewhere(""));
    assertEquals(List.of(), reader.elsewhere("a stroke"));
  }

  @Test
  void aSlipOfTheFingersAndAStretchedWordAreRead() {
    assertEquals(List.of("where:high"), answers("top of my hamstirng"));
    assertEquals(List.of("where:middle?"), answers("the miiiddle"));
    assertEquals(List.of(), answers("on the couch"));
  }

  @Test
  void whatIsDeniedDoubtedOrFineIsNoFact() {
    assertEquals(List.of(), answers("not the crease"));
    assertEquals(List.of(), answers("not really below the knee"));
    assertEquals(List.of("often:run?"), answers("sitting fine running hurts"));
  }

  @Test
  void aDenialEndsWithItsClause() {
    assertEquals(List.of("where:high?"), answers("not running, crease"));
    assertEquals(List.of("often:run?"), answers("not sitting but running"));
  }

  @Test
  void aSingleWordIsSureOnlyInAnswerToItsQuestion() {
    assertEquals(List.of("where:high?"), answers("crease"));
    assertEquals(List.of("where:high"), answers("crease", Book.WHERE));
    assertEquals(List.of("where:high"), answers("in the crease there", Book.WHERE));
    assertEquals(List.of("where:high"), answers("top of my hammy"));
  }

  @Test
  void whatIsSaidBesideTheAnswerIsAskedBack() {
    assertEquals(
        List.of("where:middle?", "often:sitting"), answers("below the knee, sitting", Book.OFTEN));
  }

  @Test
  void whatIsHedgedIsUnsure() {
    assertEquals(List.of("where:high?"), answers("maybe the crease"));
    assertEquals(List.of("where:high?"), answers("crease maybe"));
  }

  @Test
  void twoAnswersToAQuestionThatTakesOneAreBothUnsure() {
    assertEquals(List.of("where:high?", "where:middle?"), answers("crease and the middle"));
  }

  @Test
  void otherPeopleThePastAndWhatMightBeAreNoFacts() {
    assertEquals(List.of(), answers("coach had it in the middle"));
    assertEquals(List.of(), answers("in 2019 it was the middle"));
    assertEquals(List.of(), answers("what if its the middle"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it popped",
        "i dont think it popped",
        "not really a pop",
        "maybe no pop",
        "no wonder it popped",
        "no numb toes but a pop",
        "coach says i had a pop",
        "never had a pop like this",
        "doesnt matter when it popped",
        "not bad when it popped",
        "last time it popped",
        "no crease, big pop",
        "a pop? no idea",
        "popped champagne, then my leg popped",
        "never popped champagne, it popped",
        "coach heard it had popped",
        "what if it popped? i have that",
        "a pop? never had one like this",
        "no crease. a pop, never had one",
      })
  void aDangerSignInDoubtIsRaised(String text) {
    assertEquals(List.of("pop"), dangers(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no pop or anything",
        "didn't hear a pop",
        "we popped champagne",
        "coach had a pop",
        "a pop in 2019",
        "what if it popped",
        "no crease, middle or pop",
        "a pop? none",
        "what is a pop? never had one",
      })
  void whatPlainlyIsNoDangerSignIsLetBe(String text) {
    assertEquals(List.of(), dangers(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pee is fine", "normal pee", "no pee", "pee break", "pee? no"})
  void whatIsSaidToBeFineRaisesNothing(String text) {
    assertEquals(List.of(), dangers(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pee", "pee is not fine", "pee hurts fine", "the pee thing"})
  void whatASignIsAboutRaisesItUnlessItIsFine(String text) {
    assertEquals(List.of("toilet"), dangers(text));
  }

  @Test
  void aPhraseMustNotComeDownToOneBroadWord() {
    Grammar grammar = new Grammar(Book.rules(), Map.of(), Language.ENGLISH);

    FormulaException refused =
        assertThrows(FormulaException.class, () -> grammar.form("the crease"));

    assertEquals(
        "'the crease', of which one word counts: the others are read over", refused.getMessage());
  }

  @Test
  void partsOfAPhraseStandNearEachOtherInEitherOrder() {
    assertEquals(List.of("numb"), dangers("between my legs it feels numb"));
    assertEquals(List.of("numb"), dangers("I can't feel much between the legs"));
    assertEquals(List.of(), dangers("numb toes. nothing between the legs"));
  }

  @Test
  void twoWordsThatAreOneAreReadAsOne() {
    assertEquals(List.of("numb"), dangers("i can not feel between my legs"));
    assertEquals(List.of(), dangers("i can. not between my legs"));
  }

  @Test
  void onlyALongLookAlikeTakesItsWordFromWhateverIsNear() {
    assertEquals(List.of(), dangers("a numb bar stool between my legs"));
    assertEquals(List.of("numb"), dangers("numb bar, between my legs"));
  }

  @Test
  void aLookAlikeOfASignHoldsForWhatAsksAboutItMoreClosely() {
    assertEquals(List.of("cork"), dangers("champagne"));
    assertEquals(List.of(), dangers("popped champagne"));
  }

  @Test
  void aSignIsHeardOfSomebodyElseIfAllOfItIsAboutThem() {
    assertEquals(List.of("pop"), dangers("coach had a pop and his leg went"));
    assertEquals(List.of(), dangers("coach had a pop and his leg, i am fine"));
    assertEquals(List.of("pop"), dangers("coach had a pop and his leg went. i saw his leg"));
  }

  @Test
  void aLookAlikeOfTwoWordsThatMayStandFarApartIsLoose() throws FormulaException {
    Grammar grammar = new Grammar(Book.rules(), Map.of(), Language.ENGLISH);

    assertTrue(grammar.isLoose("hot + sauna"));
    assertTrue(grammar.isLoose("hot ...4 sauna"));
    assertFalse(grammar.isLoose("hot +3 sauna"));
    assertFalse(grammar.isLoose("hot + red + sauna"));
  }

  @Test
  void aDangerQuestionOnScreenChangesNothingOfWhatElseIsFound() {
    assertEquals(answers("sitting, crease"), answers("sitting, crease", Book.SIGNS));
  }

  @Test
  void whatIsAskedInGeneralIsNotSaidForSure() {
    assertEquals(List.of("where:high"), answers("top of the hamstring"));
    assertEquals(List.of(), answers("does the top of the hamstring hurt?"));
    assertEquals(List.of("where:high?"), answers("is it the top of the hamstring?", Book.WHERE));
    assertEquals(List.of("where:high?"), answers("it aches, is it the top of the hamstring?"));
    assertEquals(List.of("where:high"), answers("does it help? top of the hamstring"));
    assertEquals(List.of("where:high"), answers("does the top of my hamstring hurt?"));
    assertEquals(List.of("where:high"), answers("does hurt at the top of the hamstring."));
    assertEquals(List.of("since:days?"), answers("it hurts. does it take three days?"));
    assertEquals(List.of("pop"), dangers("does a pop hurt?"));
  }

  @Test
  void aSignThatCountsForEverCountsHoweverLongAgo() {
    assertEquals(List.of("clot"), dangers("a clot in 2011"));
  }

  @Test
  void factsBesideADangerSignAreAskedBack() {
    assertEquals(List.of("where:middle?"), answers("popped in the middle"));
  }

  @Test
  void spansOfTimeAreReckonedToTheDayOfTheTurn() {
    assertEquals(List.of("since:days"), answers("three days ago"));
    assertEquals(List.of("since:months"), answers("since Christmas"));
    assertEquals(List.of(), answers("every three days"));
    assertEquals(List.of(), answers("a couple of minutes of rest"));
  }

  @Test
  void aSpanOfTimeIsReckonedWithWhatStandsBehindThePoint() {
    assertEquals(List.of("since:months"), answers("3.5 months ago"));
    assertEquals(List.of(), answers("0.5 months ago"));
  }

  @Test
  void aSpanOfTimeThatALookAlikeExplainsIsNone() {
    assertEquals(List.of("since:months"), answers("5 months ago"));
    assertEquals(List.of(), answers("5 months old"));
  }

  @Test
  void aDayOfTheMonthIsTheLastOneThatHasBegun() {
    assertEquals(List.of("since:days"), answers("since the 20th"));
    assertEquals(List.of(), answers("since the 23rd"));
    assertEquals(List.of(), answers("the 20th"));
    assertEquals(List.of(), answers("since the 32nd"));
  }

  @Test
  void aDayBesideAMonthIsThatDayOfIt() {
    assertEquals(List.of("since:days?"), answers("since november"));
    for (String text : List.of("since november 20th", "since the 20th november", "20 november")) {
      assertEquals(List.of("since:days"), answers(text), text);
    }
    assertEquals(List.of(), answers("since november 40th"));
    assertEquals(List.of("since:days"), answers("november three days ago"));
  }

  @Test
  void theTimeOfSomethingElseIsNotHowLongItHasHurt() {
    assertEquals(List.of(), answers("operation three days ago"));
    assertEquals(List.of(), answers("operation on my knee, three days ago"));
    assertEquals(List.of("since:days"), answers("operation on my knee. three days ago it hurts"));
    assertEquals(List.of("since:days"), answers("trained for it, three days of pain ago"));
  }

  @Test
  void aNameThatIsAnotherWordTooIsADateOnlyAfterSince() {
    assertEquals(List.of("since:months"), answers("since may"));
    assertEquals(List.of(), answers("it may be"));
  }

  @Test
  void nearlySoLongIsLess() {
    assertEquals(List.of("since:months"), answers("for three months"));
    assertEquals(List.of(), answers("for nearly three months"));
  }

  @Test
  void soMuchADayIsNoSpanOfTime() {
    assertEquals(List.of("since:days"), answers("for a day"));
    assertEquals(List.of(), answers("sat 2 h a day"));
    assertEquals(List.of(), answers("4 minutes a day"));
  }

  @Test
  void theSameIsReadInEveryLocale() {
    Locale before = Locale.getDefault();
    Reading usual = read("SITTING, CREASE, MIDDLE I THINK");
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(usual, read("SITTING, CREASE, MIDDLE I THINK"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anythingAtAllIsRead() {
    Random random = new Random(4);
    for (int i = 0; i < MANY; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(60), 0, 0x11000).forEach(c -> text.append((char) c));
      assertNotNull(read(text.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pop ", "no ", "maybe ", "numb ", "between legs ", "3 days ", "a", "\u0301"})
  void tenThousandCharactersOfAnythingTakeNoTime(String piece) {
    String text = piece.repeat(10_000 / piece.length());

    // Some milliseconds; the rest is for a machine that does something else meanwhile.
    assertTimeout(Duration.ofSeconds(5), () -> read(text));
    assertFalse(text.isEmpty());
  }
}
