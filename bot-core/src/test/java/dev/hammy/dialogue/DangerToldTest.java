package dev.hammy.dialogue;

import static dev.hammy.MedicineTopic.HEALTH;
import static dev.hammy.MedicineTopic.MEDICINE;
import static dev.hammy.SmallTopic.DANGER;
import static dev.hammy.SmallTopic.FEEL;
import static dev.hammy.SmallTopic.PAIN;
import static dev.hammy.SmallTopic.WHERE;
import static dev.hammy.SmallTopic.pick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.MedicineTopic;
import dev.hammy.SmallTopic;
import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Option;
import dev.hammy.message.Message.Tone;
import dev.hammy.message.Move;
import dev.hammy.message.Page;
import dev.hammy.message.Ticket;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No way round: a danger sign that was told counts until the person says otherwise about it. */
class DangerToldTest {
  private final Dialogue dialogue = new Dialogue(MedicineTopic.topic(), SmallTopic.wordings());
  private final Answers safe =
      Answers.none()
          .with(DANGER, pick(DANGER, "none"))
          .with(HEALTH, pick(HEALTH, "none"))
          .with(WHERE, pick(WHERE, "sit-bone"))
          .with(FEEL, pick(FEEL, "dull"))
          .with(PAIN, pick(PAIN, "mild"));
  private final Ticket training = new Ticket(Language.ENGLISH, safe, new Move.Show(Page.INSTEAD));

  @Test
  void aSignThatWasHeardStaysWhenAnotherQuestionsSignIsHeardAfterIt() {
    Turn first = type(at(safe), "i have fever");
    Turn second = type(first.conversation(), "i have lump");
    assertTrue(text(second).contains("danger-heard i have lump"), text(second));
    Turn answered = choose(second.conversation(), HEALTH, "none");
    assertTrue(text(answered).contains("Ask danger"), text(answered));
    assertTrue(answered.conversation().answers().to(DANGER).isEmpty());
  }

  @Test
  void anOldButtonDoesNotLeadPastASignThatIsBeingAskedAbout() {
    Conversation heard = type(at(safe), "i have fever").conversation();
    Turn pressed = dialogue.take(training, heard);
    assertTrue(text(pressed).contains("danger-told-since"), text(pressed));
    assertEquals(heard, pressed.conversation());
    assertTrue(pressed.message().options().get(0).ticked());
  }

  @Test
  void anOldButtonDoesNotLeadPastASignThatWasAnswered() {
    Conversation told = choose(at(safe), DANGER, "fever").conversation();
    Turn pressed = dialogue.take(training, told);
    assertTrue(text(pressed).contains("danger-told-since"), text(pressed));
    assertEquals(Tone.CARE, pressed.message().tone());
  }

  @Test
  void anOldButtonDoesNotLeadPastASignThatWasFollowedUp() {
    Conversation medicine = choose(at(safe), HEALTH, "medicine").conversation();
    Conversation told = choose(medicine, MEDICINE, "blood-thinner").conversation();
    assertEquals(told, dialogue.take(training, told).conversation());
  }

  @Test
  void theQuestionsOwnButtonSaysOtherwise() {
    Conversation told = choose(at(safe), DANGER, "fever").conversation();
    Move none = new Move.Choose(DANGER.code(), pick(DANGER, "none"));
    Turn pressed = dialogue.take(new Ticket(Language.ENGLISH, safe, none), told);
    assertEquals(safe, pressed.conversation().answers());
  }

  @Test
  void anOldButtonBeforeTheQuestionLeadsToIt() {
    Conversation told = choose(at(safe), HEALTH, "lump").conversation();
    Move none = new Move.Choose(DANGER.code(), pick(DANGER, "none"));
    Turn pressed = dialogue.take(new Ticket(Language.ENGLISH, Answers.none(), none), told);
    assertTrue(text(pressed).contains("health"), text(pressed));
    assertFalse(text(pressed).contains("danger-told-since"), text(pressed));
  }

  @Test
  void whoStartsOverHasToldNothing() {
    Conversation told = choose(at(safe), DANGER, "fever").conversation();
    Move start = new Move.Order(Command.START);
    Turn begun = dialogue.take(new Ticket(Language.ENGLISH, safe, start), told);
    assertEquals(new View.Welcome(), begun.conversation().view());
    Turn pressed = dialogue.take(training, begun.conversation());
    assertEquals(new View.Result(Page.INSTEAD), pressed.conversation().view());
  }

  @Test
  void aButtonOpensWhereNothingIsRemembered() {
    Turn pressed = dialogue.take(training, Conversation.unknown(Language.ENGLISH));
    assertEquals(new View.Result(Page.INSTEAD), pressed.conversation().view());
  }

  @Test
  void whatWasFollowedUpIsTickedWhenItsSignIsAskedAgain() {
    Conversation medicine = choose(at(safe), HEALTH, "medicine").conversation();
    Conversation told = choose(medicine, MEDICINE, "statin").conversation();
    Conversation heard = type(told, "i have lump").conversation();
    Turn again = dialogue.take(heard, new Action.Moved(new Move.Order(Command.RESUME)));
    assertTrue(again.message().options().get(0).ticked());
    Option none = again.message().options().get(2);
    Turn unticked = dialogue.take(none.press(), again.conversation());
    assertEquals(new View.Asking(HEALTH.code(), ChoiceSet.NONE), unticked.conversation().view());
  }

  @Test
  void takingAnAnswerBackToAskItAgainIsNoButtonOutOfDate() {
    Turn heard = type(at(safe), "i have fever");
    for (Ticket ticket : tickets(heard)) {
      Turn next = dialogue.take(ticket, heard.conversation());
      assertFalse(text(next).contains("button-out-of-date"), text(next));
    }
    Turn second = type(heard.conversation(), "i have lump");
    for (Ticket ticket : tickets(second)) {
      Turn next = dialogue.take(ticket, second.conversation());
      assertFalse(text(next).contains("button-out-of-date"), text(next));
    }
  }

  private Turn type(Conversation conversation, String words) {
    return dialogue.take(conversation, typed(words));
  }

  private Turn choose(Conversation conversation, Question question, String choice) {
    Move move = new Move.Choose(question.code(), pick(question, choice));
    return dialogue.take(conversation, new Action.Moved(move));
  }

  private static List<Ticket> tickets(Turn turn) {
    return turn.message().controls().stream().map(Message.Button::press).toList();
  }

  private static Conversation at(Answers answers) {
    return new Conversation(Language.ENGLISH, answers, new View.Open());
  }

  private static String text(Turn turn) {
    return String.valueOf(turn.message().blocks());
  }

  private static Action.Typed typed(String text) {
    return new Action.Typed(text, 0);
  }
}
