package dev.hammy.dialogue;

import static dev.hammy.SmallTopic.DANGER;
import static dev.hammy.SmallTopic.FEEL;
import static dev.hammy.SmallTopic.PAIN;
import static dev.hammy.SmallTopic.WHERE;
import static dev.hammy.SmallTopic.pick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.SmallTopic;
import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Move;
import dev.hammy.message.Ticket;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Facts;
import dev.hammy.protocol.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people tell in their own words: shown back, confirmed, kept for its turn. */
class FactTurnsTest extends OwnWordsTalk {
  @Test
  void aFirstMessageIsShownBackTogetherWithConsent() {
    Turn turn = type(fresh(), "where=sit-bone feel=dull");
    assertInstanceOf(View.Confirming.class, turn.conversation().view());
    String shown = text(turn);
    assertTrue(shown.contains("review-line Ask where Label sit-bone where=sit-bone"), shown);
    assertTrue(shown.contains("review-line Ask feel Label dull feel=dull"), shown);
    assertTrue(shown.contains("welcome-emergency") && shown.contains("welcome-privacy"), shown);
    assertEquals(
        List.of("review-right-begin", "review-change-one", "review-start-fresh"), labels(turn));
    assertTrue(turn.conversation().answers().isEmpty());
  }

  @Test
  void whatIsConfirmedAnswersItsQuestionOnceDangerHasBeenAskedAbout() {
    Turn begun = press(type(fresh(), "where=sit-bone feel=dull"), "review-right-begin");
    assertTrue(text(begun).contains("Ask danger"), text(begun));
    Turn pain = choose(begun, DANGER, "none");
    assertTrue(text(pain).contains("Ask pain"), text(pain));
    Turn result = choose(pain, PAIN, "mild");
    Turn pressed = order(at(COMPLETE), Command.RESUME);
    assertEquals(COMPLETE, result.conversation().answers());
    assertEquals(pressed.message(), result.message());
  }

  @Test
  void dangerGoesFirstAndWhatElseWasSaidIsShownAfterIt() {
    Turn heard = type(fresh(), "where=sit-bone danger=fever");
    assertTrue(text(heard).contains("danger-heard danger=fever"), text(heard));
    assertTrue(text(heard).contains("facts-kept where=sit-bone"), text(heard));
    assertTrue(heard.message().options().get(0).ticked());
    Turn unticked = choose(heard, DANGER, "none");
    assertTrue(text(unticked).contains("review-title"), text(unticked));
    assertEquals(SAFE, unticked.conversation().answers());
  }

  @Test
  void aListedPhraseOfADangerSignIsLeftToWhoReadsEnglish() {
    assertFalse(text(type(fresh(), "i have fever")).contains("danger-heard"));
    Dialogue without = new Dialogue(SmallTopic.topic(), SmallTopic.wordings(), TextReaders.NONE);
    Turn heard = without.take(fresh(), new Action.Typed("i have fever", 0));
    assertTrue(text(heard).contains("danger-heard"));
  }

  @Test
  void anUrgentAnswerEndsItWithoutTheList() {
    Turn heard = type(fresh(), "where=sit-bone danger=fever");
    Turn numb = choose(heard, DANGER, "numb");
    assertTrue(text(numb).contains("care.emergency"), text(numb));
    assertFalse(text(numb).contains("review-title"), text(numb));
  }

  @Test
  void oneChangeKeepsTheRest() {
    Turn list = press(type(fresh(), "where=sit-bone feel=dull"), "review-change-one");
    Turn question = press(list, "2. Label dull");
    assertTrue(text(question).contains("Ask feel"), text(question));
    Turn changed = choose(question, FEEL, "burning");
    assertTrue(text(changed).contains("Ask where Label sit-bone"), text(changed));
    assertTrue(text(changed).contains("Ask feel Label burning"), text(changed));
    Turn begun = press(changed, "review-right-begin");
    assertEquals(pick(FEEL, "burning"), begun.conversation().facts().confirmed().to(FEEL));
    assertEquals(pick(WHERE, "sit-bone"), begun.conversation().facts().confirmed().to(WHERE));
  }

  @Test
  void leavingAChangeComesBackToTheList() {
    Turn list = type(fresh(), "where=sit-bone feel=dull");
    Turn question = press(press(list, "review-change-one"), "2. Label dull");
    Turn back = press(question, "back-button");
    assertTrue(text(back).contains("review-title"), text(back));
    assertTrue(labels(back).contains("review-right-begin"));
    assertEquals(list.conversation().facts(), back.conversation().facts());
  }

  @Test
  void startingFreshForgetsWhatWasRead() {
    Turn fresh = press(type(fresh(), "where=sit-bone"), "review-start-fresh");
    assertEquals(Facts.NONE, fresh.conversation().facts());
    assertTrue(text(fresh).contains("welcome-title"), text(fresh));
  }

  @Test
  void aPageBesideTheListLeadsBackToItWithConsent() {
    Turn list = type(fresh(), "where=sit-bone");
    for (Command beside : List.of(Command.HELP, Command.PRIVACY, Command.MYDATA, Command.CHANGE)) {
      Turn page = order(list.conversation(), beside);
      Turn back = press(page, "resume-button");
      assertTrue(text(back).contains("welcome-emergency"), beside + ": " + text(back));
      assertEquals(list.conversation().facts(), back.conversation().facts());
    }
  }

  @Test
  void whatIsHeldIsShownToWhomeverAsksForIt() {
    Turn list = type(fresh(), "where=sit-bone feel?dull");
    String held = text(order(list.conversation(), Command.MYDATA));
    assertTrue(held.contains("mydata-text 2"), held);
    assertTrue(held.contains("Label sit-bone") && held.contains("Label dull"), held);
  }

  @Test
  void whatIsUnsureIsAskedAndNamed() {
    Turn list = type(fresh(), "where=sit-bone feel?dull feel?sharp");
    assertTrue(text(list).contains("review-unsure Ask feel"), text(list));
    Turn danger = press(list, "review-right-begin");
    Turn feel = choose(danger, DANGER, "none");
    assertTrue(text(feel).contains("Ask feel"), text(feel));
    assertTrue(text(feel).contains("read-earlier Label dull / Label sharp"), text(feel));
    assertTrue(choose(feel, FEEL, "dull").conversation().facts().isEmpty());
  }

  @Test
  void withNothingSureTheWelcomeKeepsWhatIsUnsure() {
    Turn welcome = type(fresh(), "where?sit-bone");
    assertTrue(text(welcome).contains("welcome-title"), text(welcome));
    Turn where = choose(press(welcome, "welcome-begin"), DANGER, "none");
    assertTrue(text(where).contains("read-earlier Label sit-bone"), text(where));
  }

  @Test
  void aSureAnswerToTheQuestionOnScreenCountsAndWhatFitsAnotherIsKept() {
    Turn where = order(at(SAFE), Command.RESUME);
    Turn feel = type(where.conversation(), "where=sit-bone pain?mild");
    assertEquals(pick(WHERE, "sit-bone"), feel.conversation().answers().to(WHERE));
    assertTrue(text(feel).contains("facts-kept pain?mild"), text(feel));
    Turn pain = choose(feel, FEEL, "dull");
    assertTrue(text(pain).contains("read-earlier Label mild"), text(pain));
  }

  @Test
  void anUnsureAnswerToTheQuestionOnScreenIsAskedBack() {
    Turn where = order(at(SAFE), Command.RESUME);
    Turn again = type(where.conversation(), "where?muscle");
    assertTrue(text(again).contains("read-ask Label muscle where?muscle"), text(again));
    assertTrue(text(again).contains("Ask where"), text(again));
    assertEquals(SAFE, again.conversation().answers());
  }

  @Test
  void whatAnswersADangerQuestionInWordsIsKeptForLaterAndTheQuestionStays() {
    Turn danger = order(at(Answers.none()), Command.BEGIN);
    Turn again = type(danger.conversation(), "no danger=none where=muscle");
    assertTrue(again.conversation().answers().isEmpty());
    assertTrue(text(again).contains("Ask danger"), text(again));
    assertTrue(text(choose(again, DANGER, "none")).contains("review-title"));
  }

  @Test
  void atAResultADifferenceIsOfferedAsAChange() {
    Turn result = order(at(COMPLETE), Command.RESUME);
    Turn offer = type(result.conversation(), "where=muscle feel=dull");
    assertTrue(text(offer).contains("review-differs"), text(offer));
    assertFalse(text(offer).contains("Ask feel"), text(offer));
    assertEquals(COMPLETE, offer.conversation().answers());
    Turn changed = press(offer, "review-change-it");
    assertEquals(COMPLETE.with(WHERE, pick(WHERE, "muscle")), changed.conversation().answers());
    Turn left = press(offer, "review-leave");
    assertEquals(result.message(), left.message());
  }

  @Test
  void atAResultWhatIsTheSameOrInDoubtTellsNothingNewAndDoesNotShowItAllAgain() {
    Turn result = order(at(COMPLETE), Command.RESUME);
    for (String words : List.of("where=sit-bone", "where?muscle", "hello")) {
      Turn again = type(result.conversation(), words);
      assertTrue(text(again).contains("result-ask"), words + ": " + text(again));
      assertEquals(List.of("resume-button"), labels(again));
      assertEquals(COMPLETE, again.conversation().answers());
    }
  }

  @Test
  void aQuestionThatIsNamedIsOpenedToPutItRightFromTheListAQuestionAndAResult() {
    Turn listed = type(fresh(), "where=sit-bone feel=dull");
    Turn danger = press(listed, "review-right-begin");
    for (Turn turn : List.of(listed, danger, order(at(COMPLETE), Command.RESUME))) {
      Turn opened = type(turn.conversation(), "please change then the where");
      assertEquals(Optional.of(WHERE), dialogue.asking(opened.conversation()));
    }
    Turn early = type(danger.conversation(), "please change the pain");
    assertTrue(text(early).contains("not-asked-yet Ask pain"), text(early));
  }

  @Test
  void whatIsCalledWrongByItsNumberIsPutRight() {
    Turn listed = type(fresh(), "where=sit-bone feel=dull");
    Turn opened = type(listed.conversation(), "number 2 please deny");
    assertEquals(Optional.of(FEEL), dialogue.asking(opened.conversation()));
    for (String unclear :
        List.of("number 3 please deny", "number 2", "one two three 2 please deny and so on")) {
      Turn again = type(listed.conversation(), unclear);
      assertInstanceOf(View.Confirming.class, again.conversation().view(), unclear);
    }
  }

  @Test
  void theOtherLegChangesNothingAndIsAnswered() {
    Turn listed = type(fresh(), "where=sit-bone");
    Turn noted = type(listed.conversation(), "please other-leg");
    assertTrue(text(noted).contains("other-leg"), text(noted));
    assertEquals(listed.conversation().facts(), noted.conversation().facts());
  }

  @Test
  void whatWasUnderstoodIsShownWheneverItIsAskedFor() {
    Turn listed = type(fresh(), "where=sit-bone");
    Turn danger = press(listed, "review-right-begin");
    for (Turn turn : List.of(listed, danger, order(at(COMPLETE), Command.RESUME))) {
      Turn shown = type(turn.conversation(), "please recall");
      assertTrue(text(shown).contains("Ask where Label sit-bone"), text(shown));
      assertFalse(text(shown).contains("change-title"), text(shown));
    }
    Turn nothing = type(order(at(Answers.none()), Command.RESUME).conversation(), "please recall");
    assertTrue(text(nothing).contains("recall-nothing"), text(nothing));
  }

  @Test
  void backFromTheListLosesNothingThatWasTold() {
    Turn listed = type(fresh(), "where=sit-bone");
    Turn welcome = order(listed.conversation(), Command.BACK);
    assertInstanceOf(View.Welcome.class, welcome.conversation().view());
    Turn again = press(welcome, "welcome-begin");
    assertTrue(text(again).contains("Ask where Label sit-bone"), text(again));
  }

  @Test
  void backFromTheFirstQuestionShowsWhatWasConfirmedOnceMore() {
    Turn begun = press(type(fresh(), "where=sit-bone"), "review-right-begin");
    Turn back = press(begun, "back-button");
    assertTrue(text(back).contains("Ask where Label sit-bone"), text(back));
    assertTrue(text(back).contains("welcome-emergency"), text(back));
  }

  @Test
  void backFromTheFirstQuestionLeadsToTheWelcomeWhereAllIsInDoubt() {
    Turn begun = press(type(fresh(), "where?sit-bone"), "welcome-begin");
    Turn back = press(begun, "back-button");
    assertInstanceOf(View.Welcome.class, back.conversation().view());
    assertEquals(begun.conversation().facts(), back.conversation().facts());
  }

  @Test
  void backOnTheWelcomeLeadsNowhereAndNeverPastConsent() {
    for (String told : List.of("where?sit-bone", "where=sit-bone", "hello")) {
      Turn welcome = order(type(fresh(), told).conversation(), Command.BACK);
      for (int again = 0; again < 2; again++) {
        assertInstanceOf(View.Welcome.class, welcome.conversation().view(), told);
        welcome = order(welcome.conversation(), Command.BACK);
      }
    }
  }

  @Test
  void whatIsTypedOnTheListPressesItsButtons() {
    Turn list = type(fresh(), "where=sit-bone");
    Turn begun = type(list.conversation(), "Review-right-begin!");
    assertTrue(text(begun).contains("Ask danger"), text(begun));
    Turn more = type(list.conversation(), "feel=dull");
    assertTrue(text(more).contains("Ask where Label sit-bone"), text(more));
    assertTrue(text(more).contains("Ask feel Label dull"), text(more));
  }

  @Test
  void aQuestionThatTheContentNoLongerHasIsNoFact() {
    Facts old =
        Facts.NONE.withConfirmed(20, pick(WHERE, "muscle")).withRead(0, pick(DANGER, "none"));
    Ticket ticket = new Ticket(Language.ENGLISH, SAFE, old, new Move.Order(Command.RESUME));
    Turn turn = dialogue.take(ticket, Conversation.unknown(Language.ENGLISH));
    assertEquals(Facts.NONE, turn.conversation().facts());
  }

  @Test
  void quotesStandInTheirOrderAndWhatOverlapsIsOne() {
    ReadAnswer known = quote("left ham", 20);
    assertEquals(
        "right hip ham … left ham",
        Quotes.of(List.of(known, quote("hip ham", 6), quote("right hip", 0))));
    assertEquals("right hip ham", Quotes.of(List.of(quote("right hip ham", 0), quote("hip", 6))));
    assertEquals("sore", Quotes.of(List.of(quote("sore", 0), quote("sore", 30))));
    assertEquals("a … b", Quotes.of(List.of(quote("a", -1), quote("b", -1))));
  }

  private static ReadAnswer quote(String words, int at) {
    return new ReadAnswer(WHERE, WHERE.choices().get(0), words, at, true);
  }

  @Test
  void longWordsOfOnesOwnAreShownShortAndOnOneLine() {
    assertEquals("a b", Quotes.shown(" a\n\u200bb "));
    assertEquals("a b", Quotes.shown("a\u2028\u00a0b"));
    assertTrue(Quotes.shown("x".repeat(1_000)).length() < 70);
    String allShown = "\ud83d\ude43".repeat(40);
    assertEquals(allShown, Quotes.shown(allShown));
  }

  @Test
  void whatIsAskedInWordsIsDoneAndLosesNothing() {
    Turn where = order(at(SAFE), Command.RESUME);
    Map<String, String> says =
        Map.of(
            "please explain", "explain-how",
            "Please, WHY?", "why-title",
            "please thanks", "thanks",
            "please help", "help-title",
            "please start-over", "start-over-ask",
            "please stop", "stop-text");
    says.forEach(
        (typed, said) -> {
          Turn turn = type(where.conversation(), typed);
          assertTrue(text(turn).contains(said), typed + ": " + text(turn));
        });
    assertTrue(text(type(where.conversation(), "please back")).contains("Ask danger"));
    assertEquals(SAFE, type(where.conversation(), "please start-over").conversation().answers());
  }

  @Test
  void aQuestionIsSkippedAsNotSureUnlessItIsAboutDanger() {
    Turn where = order(at(SAFE), Command.RESUME);
    Turn skipped = type(where.conversation(), "please skip");
    assertEquals(pick(WHERE, "not-sure"), skipped.conversation().answers().to(WHERE));
    Turn danger = order(at(Answers.none()), Command.BEGIN);
    Turn again = type(danger.conversation(), "please skip");
    assertTrue(again.conversation().answers().isEmpty());
    assertTrue(text(again).contains("not-understood-safety"), text(again));
  }

  @Test
  void whoIsNotSureOfAnythingHasAgreedToNothing() {
    assertInstanceOf(View.Welcome.class, type(fresh(), "please skip").conversation().view());
    Turn list = type(fresh(), "where=sit-bone");
    Turn again = type(list.conversation(), "please skip");
    assertEquals(list.conversation(), again.conversation());
    assertTrue(text(again).contains("review-ask"), text(again));
  }

  @Test
  void aQuestionOfTheListIsChangedByItsNameOrItsAnswer() {
    Turn list = type(fresh(), "where=sit-bone feel=dull");
    for (String typed : List.of("please change ask feel", "please change label dull")) {
      Turn turn = type(list.conversation(), typed);
      assertTrue(turn.conversation().view() instanceof View.Asking, typed);
      assertEquals(FEEL.code(), ((View.Asking) turn.conversation().view()).question(), typed);
    }
  }

  @Test
  void yesConfirmsTheListAndAnswersNothing() {
    Turn list = type(fresh(), "where=sit-bone");
    assertTrue(text(type(list.conversation(), "please confirm")).contains("Ask danger"));
    Turn danger = order(at(Answers.none()), Command.BEGIN);
    Turn again = type(danger.conversation(), "please confirm");
    assertTrue(again.conversation().answers().isEmpty());
    assertTrue(text(again).contains("not-understood-safety"), text(again));
  }

  private Turn press(Turn turn, String label) {
    return press(
        turn.message().controls().stream()
            .filter(button -> button.label().equals(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + label + " among " + labels(turn)))
            .press());
  }

  private Turn choose(Turn turn, Question question, String choice) {
    Move move = new Move.Choose(question.code(), pick(question, choice));
    Conversation on = turn.conversation();
    return press(new Ticket(on.language(), on.answers(), on.facts(), move));
  }
}
