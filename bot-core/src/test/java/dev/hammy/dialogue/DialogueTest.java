package dev.hammy.dialogue;

import static dev.hammy.SmallTopic.DANGER;
import static dev.hammy.SmallTopic.FEEL;
import static dev.hammy.SmallTopic.PAIN;
import static dev.hammy.SmallTopic.WHERE;
import static dev.hammy.SmallTopic.pick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.SmallTopic;
import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Tone;
import dev.hammy.message.Move;
import dev.hammy.message.Page;
import dev.hammy.message.Ticket;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialogueTest {
  private final Dialogue dialogue = new Dialogue(SmallTopic.topic(), SmallTopic.wordings());
  private final Conversation fresh = Conversation.fresh(Language.ENGLISH);
  private final Answers safe = Answers.none().with(DANGER, pick(DANGER, "none"));

  @Test
  void theSameTurnTakenTwiceIsTheSame() {
    Action action = choose(DANGER, "none");
    assertEquals(dialogue.take(fresh, action), dialogue.take(fresh, action));
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void everyCommandAnswersFromEveryPlace(Command command) {
    for (Conversation place : places()) {
      Turn turn = dialogue.take(place, new Action.Moved(new Move.Order(command)));
      assertFalse(turn.message().blocks().isEmpty());
      // The safety card is for places where nothing is asked: the way on is out of them, and
      // theirs.
      boolean leadsOn = command != Command.SAFETY_CARD;
      assertEquals(leadsOn, !turn.message().controls().isEmpty(), "there is always a way on");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "🙃", "‏שלום", "<b>", "@everyone", "999999999999", "-1", "/nope", "x"})
  void whatIsNotUnderstoodShowsTheSameAgainAndLosesNothing(String typed) {
    Conversation asking = dialogue.take(at(safe), order(Command.RESUME)).conversation();
    Turn turn = dialogue.take(asking, typed(typed));
    assertEquals(safe, turn.conversation().answers());
    assertTrue(text(turn).contains("Ask where"), text(turn));
  }

  @Test
  void tenThousandCharactersAreAnsweredKindly() {
    Conversation asking = dialogue.take(at(safe), order(Command.RESUME)).conversation();
    Turn turn = dialogue.take(asking, typed("la ".repeat(3_333)));
    assertTrue(text(turn).contains("not-understood"), text(turn));
    assertEquals(safe, turn.conversation().answers());
    Turn longer = dialogue.take(asking, typed("la ".repeat(3_334)));
    assertTrue(text(longer).contains("too-long"), text(longer));
    assertEquals(safe, longer.conversation().answers());
  }

  @Test
  void aDangerPhraseRaisesItsQuestionFromAnywhereWithTheSignTicked() {
    for (Conversation place : places()) {
      if (place.answers().to(DANGER).contains(0)) {
        continue;
      }
      Turn turn = dialogue.take(place, typed("well, I have FEVER too"));
      assertTrue(text(turn).contains("danger-heard i have fever"), text(turn));
      assertTrue(turn.message().options().get(0).ticked());
      assertTrue(turn.message().done() != null);
    }
  }

  @Test
  void aDangerPhraseAtTheEndOfALongStoryIsHeard() {
    Turn turn = dialogue.take(at(safe), typed("la ".repeat(3_300) + "I have fever."));
    assertTrue(text(turn).contains("danger-heard i have fever"), text(turn));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no none", "none", "nothing", "no", "nope", "i am fine", "no not-sure"})
  void nothingTypedFreelyClearsADangerQuestion(String typed) {
    Conversation asking = dialogue.take(at(Answers.none()), order(Command.BEGIN)).conversation();
    Turn turn = dialogue.take(asking, typed(typed));
    assertTrue(turn.conversation().answers().isEmpty(), typed);
    assertTrue(text(turn).contains("Ask danger"), text(turn));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "Label none", "label NONE."})
  void itsNumberOrExactLabelDo(String typed) {
    Conversation asking = dialogue.take(at(Answers.none()), order(Command.BEGIN)).conversation();
    Turn turn = dialogue.take(asking, typed(typed));
    assertEquals(safe, turn.conversation().answers());
  }

  @Test
  void aSignThatWasHeardIsNotLostByTypingAnother() {
    Turn heard = dialogue.take(at(safe), typed("i have numb"));
    Turn turn = dialogue.take(heard.conversation(), typed("1"));
    assertEquals(pick(DANGER, "fever", "numb"), turn.conversation().answers().to(DANGER));
    Turn unticked = dialogue.take(heard.conversation(), typed("3"));
    assertTrue(unticked.message().options().stream().noneMatch(option -> option.ticked()));
    Turn cleared = dialogue.take(unticked.conversation(), typed("3"));
    assertEquals(pick(DANGER, "none"), cleared.conversation().answers().to(DANGER));
  }

  @Test
  void aSignThatWasHeardIsAskedAgainWhicheverWayThePersonGoesOn() {
    Turn heard = dialogue.take(at(complete()), typed("i have fever"));
    for (Command way : List.of(Command.RESUME, Command.BACK, Command.CHANGE, Command.HELP)) {
      Turn on = dialogue.take(heard.conversation(), order(way));
      assertTrue(on.conversation().answers().to(DANGER).isEmpty(), way.word());
    }
    Ticket back = heard.message().controls().get(0).press();
    Turn on = dialogue.take(Conversation.at(back), new Action.Moved(back.move()));
    assertTrue(text(on).contains("Ask danger"), text(on));
  }

  @Test
  void aSignThatWasHeardAndIsNotSoCostsNoOtherAnswer() {
    Turn heard = dialogue.take(at(complete()), typed("no i have fever was a joke"));
    Ticket none = heard.message().options().get(2).press();
    Turn unticked = dialogue.take(Conversation.at(none), new Action.Moved(none.move()));
    Ticket again = unticked.message().options().get(2).press();
    Turn on = dialogue.take(Conversation.at(again), new Action.Moved(again.move()));
    assertEquals(complete(), on.conversation().answers());
  }

  @Test
  void everySignInAMessageIsHeard() {
    Turn heard = dialogue.take(at(safe), typed("i have fever, also i have numb"));
    assertTrue(heard.message().options().get(0).ticked());
    assertTrue(heard.message().options().get(1).ticked());
  }

  @Test
  void stoppingWhileASignIsTickedSaysOnceMoreToBeSeen() {
    for (Command way : List.of(Command.STOP, Command.FORGET)) {
      Turn heard = dialogue.take(fresh, typed("i have numb"));
      Turn gone = dialogue.take(heard.conversation(), order(way));
      assertTrue(text(gone).contains("stop-urgent"), way + ": " + text(gone));
    }
  }

  @Test
  void openingAnAnswerAgainByItsNumberKeepsWhatWasPickedTicked() {
    Answers fever = Answers.none().with(DANGER, pick(DANGER, "fever"));
    Conversation changing = dialogue.take(at(fever), order(Command.CHANGE)).conversation();
    Turn opened = dialogue.take(changing, typed("1"));
    assertTrue(opened.message().options().get(0).ticked());
    Turn both = dialogue.take(opened.conversation(), typed("2"));
    assertEquals(pick(DANGER, "fever", "numb"), both.conversation().answers().to(DANGER));
  }

  @Test
  void notSureAboutADangerSignAnswersTogetherWithWhatIsTicked() {
    Move tick = new Move.Tick(DANGER.code(), pick(DANGER, "fever"));
    Turn ticked = dialogue.take(at(Answers.none()), new Action.Moved(tick));
    Move unsure = ticked.message().options().get(3).press().move();
    Turn answered = dialogue.take(at(Answers.none()), new Action.Moved(unsure));
    assertEquals(pick(DANGER, "fever", "not-sure"), answered.conversation().answers().to(DANGER));
  }

  @Test
  void aSignThatIsTickedStaysTickedWhenAPageBesideIsLeft() {
    Move tick = new Move.Tick(DANGER.code(), pick(DANGER, "fever"));
    Conversation ticked = dialogue.take(at(Answers.none()), new Action.Moved(tick)).conversation();
    for (Command beside : List.of(Command.HELP, Command.PRIVACY, Command.SOURCES)) {
      Turn page = dialogue.take(ticked, order(beside));
      Ticket on = page.message().controls().get(0).press();
      Turn left = dialogue.take(on, page.conversation());
      assertTrue(left.message().options().get(0).ticked(), beside.word());
    }
  }

  @ParameterizedTest
  @EnumSource(Page.class)
  void aPageBesideLeadsBackToThePageOfTheResultThatItWasAskedFrom(Page page) {
    Conversation shown = dialogue.take(at(complete()), show(page)).conversation();
    Turn help = dialogue.take(shown, order(Command.HELP));
    Ticket on = help.message().controls().get(0).press();
    assertEquals(shown, dialogue.take(on, help.conversation()).conversation());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1, 2", "1 and 2", "2 Numbers-and 1", "and 1 & 2"})
  void severalNumbersAreSeveralChoices(String typed) {
    Conversation asking = dialogue.take(at(Answers.none()), order(Command.BEGIN)).conversation();
    Turn turn = dialogue.take(asking, typed(typed));
    assertEquals(pick(DANGER, "fever", "numb"), turn.conversation().answers().to(DANGER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"and", "1 not 2", "1 or 2", "and 9", "1-2", "1 – 2", "1.2"})
  void numbersWithOtherWordsAreNoChoices(String typed) {
    Conversation asking = dialogue.take(at(Answers.none()), order(Command.BEGIN)).conversation();
    assertTrue(dialogue.take(asking, typed(typed)).conversation().answers().isEmpty());
  }

  @ParameterizedTest
  @EnumSource(
      value = Command.class,
      names = {"HELP", "PRIVACY", "MYDATA", "LANGUAGE", "SOURCES"})
  void aPageThatIsTheFirstThingSeenLeadsToTheWelcome(Command first) {
    Turn page = dialogue.take(Conversation.unknown(Language.ENGLISH), order(first));
    Ticket on = page.message().controls().get(0).press();
    Turn next = dialogue.take(on, Conversation.unknown(Language.ENGLISH));
    assertEquals(new View.Welcome(), next.conversation().view());
    Turn typed = dialogue.take(page.conversation(), typed("resume-button"));
    assertEquals(new View.Welcome(), typed.conversation().view());
  }

  @Test
  void backFromTheResultTakesTheLastAnswerBack() {
    Conversation result = at(complete());
    Turn turn = dialogue.take(result, order(Command.BACK));
    assertEquals(complete().without(PAIN), turn.conversation().answers());
    assertTrue(text(turn).contains("Ask pain"), text(turn));
  }

  @Test
  void backFromBeingAskedWhetherToStartOverLosesNoAnswer() {
    Turn asked = dialogue.take(at(complete()), order(Command.START_OVER));
    Turn back = dialogue.take(asked.conversation(), order(Command.BACK));
    assertEquals(complete(), back.conversation().answers());
    assertTrue(text(back).contains("care.self-care"), text(back));
  }

  @Test
  void anAnsweredQuestionOpenedAgainIsLeftByItsBackButtonUnchanged() {
    Turn opened =
        dialogue.take(
            at(complete()), new Action.Moved(new Move.Tick(WHERE.code(), ChoiceSet.NONE)));
    assertTrue(text(opened).contains("Ask where"), text(opened));
    Move back = opened.message().controls().get(0).press().move();
    Turn left = dialogue.take(at(complete()), new Action.Moved(back));
    assertEquals(complete(), left.conversation().answers());
    assertTrue(text(left).contains("care.self-care"), text(left));
  }

  @Test
  void changingAnAnswerKeepsTheRest() {
    Turn turn = dialogue.take(at(complete()), choose(WHERE, "muscle"));
    assertEquals(complete().with(WHERE, pick(WHERE, "muscle")), turn.conversation().answers());
  }

  @ParameterizedTest
  @EnumSource(Page.class)
  void noPageOfAnUrgentResultHoldsAPlan(Page page) {
    Answers numb = Answers.none().with(DANGER, pick(DANGER, "numb"));
    Turn turn = dialogue.take(at(numb), show(page));
    assertFalse(text(turn).contains("plan."), text(turn));
    assertTrue(text(turn).contains("care.emergency"), text(turn));
    assertEquals(Tone.URGENT, turn.message().tone());
  }

  @Test
  void answersThatTheContentNoLongerHasAreAskedAgainAndSaidSo() {
    Answers old = safe.with(WHERE, ChoiceSet.of(7)).with(20, ChoiceSet.of(1));
    Turn turn = dialogue.take(at(old), order(Command.RESUME));
    assertTrue(text(turn).contains("button-out-of-date"), text(turn));
    assertEquals(safe, turn.conversation().answers());
    assertTrue(text(turn).contains("Ask where"), text(turn));
  }

  @Test
  void whoAsksWhyOnAnOldButtonIsToldThatItIsOld() {
    Answers old = safe.with(20, ChoiceSet.of(1));
    Move why = new Move.Explain(WHERE.code(), ChoiceSet.NONE);
    Turn turn = dialogue.take(at(old), new Action.Moved(why));
    assertTrue(text(turn).contains("button-out-of-date"), text(turn));
    assertTrue(text(turn).contains("Because of where"), text(turn));
  }

  @Test
  void aButtonForAQuestionThatIsGoneShowsWhatIsOpen() {
    Turn turn = dialogue.take(at(safe), new Action.Moved(new Move.Choose(25, ChoiceSet.of(1))));
    assertTrue(text(turn).contains("button-out-of-date"), text(turn));
    assertEquals(safe, turn.conversation().answers());
  }

  @Test
  void stoppingWithADangerSignSaysOnceMoreToBeSeen() {
    Answers numb = Answers.none().with(DANGER, pick(DANGER, "numb"));
    Turn turn = dialogue.take(at(numb), order(Command.STOP));
    assertTrue(text(turn).contains("stop-urgent"), text(turn));
    assertTrue(turn.conversation().isForgotten());
  }

  private Answers complete() {
    return safe.with(WHERE, pick(WHERE, "sit-bone"))
        .with(FEEL, pick(FEEL, "dull"))
        .with(PAIN, pick(PAIN, "mild"));
  }

  private List<Conversation> places() {
    Answers urgent = Answers.none().with(DANGER, pick(DANGER, "numb"));
    return List.of(
        fresh,
        at(Answers.none()),
        at(safe),
        at(complete()),
        at(urgent),
        at(safe).showing(new View.Asking(WHERE.code(), ChoiceSet.NONE)),
        at(complete()).showing(new View.Changing()),
        at(complete()).showing(new View.Result(Page.FITS)),
        at(Answers.none()).showing(new View.Forgotten()));
  }

  private static Conversation at(Answers answers) {
    return new Conversation(Language.ENGLISH, answers, new View.Open());
  }

  private static Action order(Command command) {
    return new Action.Moved(new Move.Order(command));
  }

  private static Action show(Page page) {
    return new Action.Moved(new Move.Show(page));
  }

  private static Action choose(Question question, String choice) {
    return new Action.Moved(new Move.Choose(question.code(), pick(question, choice)));
  }

  private static String text(Turn turn) {
    Message message = turn.message();
    return message.blocks() + " " + message.options() + " " + message.controls();
  }

  private static Action.Typed typed(String text) {
    return new Action.Typed(text, 0);
  }
}
