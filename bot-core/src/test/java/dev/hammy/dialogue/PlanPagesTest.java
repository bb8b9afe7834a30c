package dev.hammy.dialogue;

import static dev.hammy.SmallTopic.DANGER;
import static dev.hammy.SmallTopic.FEEL;
import static dev.hammy.SmallTopic.PAIN;
import static dev.hammy.SmallTopic.WHERE;
import static dev.hammy.SmallTopic.pick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.SmallTopic;
import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Move;
import dev.hammy.message.Page;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.PainLimit;
import dev.hammy.protocol.Pattern;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Assessment;
import dev.hammy.triage.Finding;
import dev.hammy.triage.Triage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPagesTest {
  private final Topic topic = SmallTopic.topic();
  private final Dialogue dialogue = new Dialogue(topic, SmallTopic.wordings());
  private final Wording wording = SmallTopic.wordings().in(Language.ENGLISH);
  private final int rackPull = topic.plan().get(topic.plan().size() - 1).code();
  private final Answers muscle =
      Answers.none()
          .with(DANGER, pick(DANGER, "none"))
          .with(WHERE, pick(WHERE, "muscle"))
          .with(FEEL, pick(FEEL, "sharp"))
          .with(PAIN, pick(PAIN, "mild"));

  @Test
  void anOfferedItemHasAButtonThatOpensItsOwnPage() {
    Turn instead = take(muscle, new Move.Show(Page.INSTEAD));
    assertTrue(moves(instead).contains(new Move.Open(rackPull)), moves(instead).toString());
    Turn opened = take(muscle, new Move.Open(rackPull));
    assertEquals(new View.Opened(rackPull), opened.conversation().view());
    assertTrue(text(opened).contains(wording.say(Phrase.ITEM_NOT_FOR)), text(opened));
    assertTrue(text(opened).contains(wording.say(Phrase.LIMIT_GREEN)), text(opened));
  }

  @Test
  void anItemThatTheResultDoesNotOfferShowsTheResultInstead() {
    assertEquals(
        new View.Result(Page.FIRST), take(muscle, new Move.Open(63)).conversation().view());
  }

  @Test
  void anItemIsNeverOpenedWithADangerSign() {
    Answers danger = muscle.with(DANGER, pick(DANGER, "fever"));
    Turn turn = take(danger, new Move.Open(rackPull));
    assertEquals(Message.Tone.CARE, turn.message().tone());
    assertEquals(take(danger, new Move.Show(Page.FIRST)).message(), turn.message());
  }

  @Test
  void backFromAnItemIsThePageOnWhichItStands() {
    Conversation opened = take(muscle, new Move.Open(rackPull)).conversation();
    Turn back = dialogue.take(opened, new Action.Moved(new Move.Order(Command.BACK)));
    assertEquals(new View.Result(Page.INSTEAD), back.conversation().view());
  }

  @Test
  void whatIsTypedOverAnItemShowsTheItemAgain() {
    Conversation opened = take(muscle, new Move.Open(rackPull)).conversation();
    Turn again = dialogue.take(opened, typed("hm"));
    assertEquals(opened, again.conversation());
  }

  @ParameterizedTest
  @CsvSource({"TENDON, GREEN, GREEN", "GREEN, TENDON, GREEN", "TENDON, NERVE, NERVE"})
  void theStricterLimitOfItemAndPatternStands(PainLimit own, PainLimit ofPattern, PainLimit both) {
    Finding finding =
        new Triage(topic).assess(muscle).findings().stream().findFirst().orElseThrow();
    Assessment assessment =
        new Assessment(
            CareLevel.CLINIC, List.of(), List.of(limited(finding, ofPattern)), List.of());
    assertEquals(both, assessment.limit(limited(own)).orElseThrow());
  }

  private PlanItem limited(PainLimit limit) {
    PlanItem item = topic.planItem(rackPull).orElseThrow();
    return new PlanItem(
        item.id(),
        item.code(),
        item.kind(),
        item.texts(),
        limit,
        null,
        item.offered(),
        item.withheld(),
        item.sources());
  }

  private static Finding limited(Finding finding, PainLimit limit) {
    Pattern known = finding.pattern();
    Pattern pattern =
        new Pattern(
            known.id(),
            known.texts(),
            known.partlyFrom(),
            known.wellFrom(),
            limit,
            known.arguments(),
            known.sources());
    return new Finding(pattern, finding.fit(), finding.speaksFor(), finding.speaksAgainst());
  }

  private Turn take(Answers answers, Move move) {
    Conversation conversation = new Conversation(Language.ENGLISH, answers, new View.Open());
    return dialogue.take(conversation, new Action.Moved(move));
  }

  private static List<Move> moves(Turn turn) {
    return turn.message().controls().stream().map(button -> button.press().move()).toList();
  }

  private static String text(Turn turn) {
    return turn.message().blocks().toString();
  }

  private static Action.Typed typed(String text) {
    return new Action.Typed(text, 0);
  }
}
