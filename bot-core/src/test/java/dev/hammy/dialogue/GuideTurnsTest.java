package dev.hammy.dialogue;

import static dev.hammy.SmallTopic.DANGER;
import static dev.hammy.SmallTopic.FEEL;
import static dev.hammy.SmallTopic.PAIN;
import static dev.hammy.SmallTopic.SOURCE;
import static dev.hammy.SmallTopic.WHERE;
import static dev.hammy.SmallTopic.pick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.SmallTopic;
import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Button;
import dev.hammy.message.Message.Option;
import dev.hammy.message.Move;
import dev.hammy.message.Page;
import dev.hammy.message.Ticket;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.FindingId;
import dev.hammy.protocol.Guide;
import dev.hammy.protocol.GuideId;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Picture;
import dev.hammy.protocol.PictureId;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Stage;
import dev.hammy.protocol.StageId;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Guides over the small topic. The guide of heights is opened by rack pulls; the guide of speeds by
 * an item that is never offered.
 *
 * <pre>
 * heights: high --Quiet--> low (finds low) --Next day--> high
 *          high: New; It is dull (counts as feel: dull)
 *          low: To speeds; To lifts at slow; Done
 * lifts:   in --> slow; both say what was found, which lifts knows under another code
 * </pre>
 */
class GuideTurnsTest {
  private static final Move.Walk HIGH = new Move.Walk(3, 7, 0);
  private static final Move.Walk LOW = new Move.Walk(3, 2, 1);
  private static final Move.Walk SLOW = new Move.Walk(4, 1, 5);

  /** Shown at the low height. */
  private static final Picture PICTURE =
      new Picture(new PictureId("pins"), new Line("picture.pins.alt", "Pins in a rack"), null);

  private final Topic topic = topic();
  private final Dialogue dialogue = new Dialogue(topic, SmallTopic.wordings());
  private final Answers muscle =
      Answers.none()
          .with(DANGER, pick(DANGER, "none"))
          .with(WHERE, pick(WHERE, "muscle"))
          .with(FEEL, pick(FEEL, "sharp"))
          .with(PAIN, pick(PAIN, "mild"));

  @Test
  void anItemWithAGuideHasAButtonThatOpensIt() {
    int rackPull = item("rack-pull").code();
    Turn item = take(muscle, new Move.Open(rackPull));
    assertTrue(moves(item).contains(HIGH), text(item));
    Turn opened = take(muscle, HIGH);
    assertEquals(new View.Walking(HIGH), opened.conversation().view());
    assertTrue(text(opened).contains("words of heights"), text(opened));
    assertEquals(new Move.Open(rackPull), opened.message().controls().get(0).press().move());
  }

  @Test
  void aWayLeadsOnAndCarriesWhatWasFound() {
    Turn low = press(take(muscle, HIGH), "Quiet");
    assertEquals(new View.Walking(LOW), low.conversation().view());
    assertTrue(text(low).contains("You are at words of low."), text(low));
    Turn slow = press(low, "To lifts");
    assertEquals(new View.Walking(SLOW), slow.conversation().view());
    assertTrue(text(slow).contains("Slowly from words of low there."), text(slow));
  }

  @Test
  void aStageIsShownWithItsPicture() {
    Message.Picture shown = take(muscle, LOW).message().picture();
    assertEquals(
        new Message.Picture(PICTURE.id(), "Pins in a rack", "picture Pins in a rack", null), shown);
    assertNull(take(muscle, HIGH).message().picture());
    assertEquals(List.of(PICTURE), topic.pictures());
  }

  @Test
  void aWayToAGuideThatIsShutIsNotShown() {
    assertFalse(text(take(muscle, LOW)).contains("To speeds"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "quiet", "QUIET!"})
  void aWayIsTakenByItsNumberOrItsWords(String typed) {
    Turn low = type(take(muscle, HIGH), typed);
    assertEquals(new View.Walking(LOW), low.conversation().view());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hm", "99", "999999999999999999", "🙃", "fine, quiet I think"})
  void whatIsNotUnderstoodShowsTheStageAgain(String typed) {
    Turn again = type(take(muscle, LOW), typed);
    assertEquals(new View.Walking(LOW), again.conversation().view());
    assertEquals(muscle, again.conversation().answers());
  }

  @Test
  void aDangerSignThatIsTypedComesFirst() {
    Turn heard = type(take(muscle, LOW), "quiet but i have numb");
    assertTrue(text(heard).contains("danger-heard i have numb"), text(heard));
  }

  @Test
  void backIsTheStageThatLeadsHereAndFromTheEntryWhatOpenedTheGuide() {
    Conversation low = take(muscle, LOW).conversation();
    Turn high = dialogue.take(low, order(Command.BACK));
    assertEquals(new View.Walking(HIGH), high.conversation().view());
    Turn item = dialogue.take(high.conversation(), order(Command.BACK));
    assertEquals(new View.Opened(item("rack-pull").code()), item.conversation().view());
    Conversation slow = take(muscle, SLOW).conversation();
    assertEquals(
        new View.Walking(LOW), dialogue.take(slow, order(Command.BACK)).conversation().view());
  }

  @Test
  void theSourcesOfAGuideAreItsOwnFromTypingAndFromItsButton() {
    Turn low = take(muscle, LOW);
    for (Turn sources : List.of(type(low, "sources"), press(low, "sources-button"))) {
      assertTrue(text(sources).contains("A book"), text(sources));
      assertEquals(List.of(LOW), moves(sources), "the way on is the stage");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Command.class,
      names = {"HELP", "PRIVACY", "MYDATA", "SOURCES", "CHANGE"})
  void fromAPageBesideTheWayOneCarriesOnAtTheStage(Command command) {
    Turn beside = dialogue.take(take(muscle, LOW).conversation(), order(command));
    List<Move> moves = moves(beside);
    assertEquals(LOW, moves.get(moves.size() - 1), text(beside));
  }

  @Test
  void resumingShowsTheStageThatIsRemembered() {
    Turn low = take(muscle, LOW);
    assertEquals(low, dialogue.take(low.conversation(), order(Command.RESUME)));
  }

  @Test
  void whyInAGuideSaysWhatItIsFor() {
    assertTrue(text(type(take(muscle, LOW), "why")).contains("words of plan.rack-pull"));
  }

  @Test
  void checkingAgainAsksEveryDangerQuestionAndKeepsTheOtherAnswers() {
    Turn asked = press(take(muscle, HIGH), "New");
    assertTrue(text(asked).contains("guide-check-again"), text(asked));
    assertTrue(text(asked).contains("Ask danger"), text(asked));
    assertTrue(asked.conversation().answers().to(DANGER).isEmpty());
    Turn clear = press(asked, "Label none");
    assertEquals(muscle, clear.conversation().answers());
    assertEquals(new View.Result(Page.FIRST), clear.conversation().view());
    assertFalse(text(clear).contains("button-out-of-date"), text(clear));
    Turn sign = press(press(asked, "Label fever"), "done");
    assertEquals(Message.Tone.CARE, sign.message().tone());
  }

  @Test
  void backFromTheDangerQuestionsAskedAgainTakesNoOtherAnswerBack() {
    Turn asked = press(take(muscle, HIGH), "New");
    Turn back = dialogue.take(asked.conversation(), order(Command.BACK));
    assertEquals(new View.Welcome(), back.conversation().view());
  }

  @Test
  void whatWasFeltCountsAsTheAnswerItNames() {
    Turn counted = press(take(muscle, HIGH), "It is dull");
    assertEquals(pick(FEEL, "dull"), counted.conversation().answers().to(FEEL));
    assertEquals(new View.Result(Page.FIRST), counted.conversation().view());
  }

  @Test
  void aGuideIsShutToADangerSignAndToWhomItIsNotOffered() {
    Answers danger = muscle.with(DANGER, pick(DANGER, "fever"));
    Answers unasked = muscle.without(PAIN);
    for (Answers answers : List.of(danger, unasked, Answers.none())) {
      new GuideMap(topic).places().forEach(place -> assertShut(answers, place));
    }
    Answers tendon = muscle.with(WHERE, pick(WHERE, "sit-bone")).with(FEEL, pick(FEEL, "dull"));
    assertShut(tendon, HIGH);
    assertShut(tendon, LOW);
  }

  private void assertShut(Answers answers, Move.Walk place) {
    Message shown = take(answers, new Move.Order(Command.RESUME)).message();
    assertEquals(shown, take(answers, place).message());
  }

  @Test
  void aButtonForAStageThatIsGoneShowsTheEntryAndSaysSo() {
    for (Move.Walk gone : List.of(new Move.Walk(3, 30, 0), new Move.Walk(3, 2, 6))) {
      Turn turn = take(muscle, gone);
      assertEquals(new View.Walking(HIGH), turn.conversation().view());
      assertTrue(text(turn).contains("button-out-of-date"), text(turn));
    }
    assertEquals(
        new View.Result(Page.FIRST), take(muscle, new Move.Walk(15, 0, 0)).conversation().view());
  }

  @Test
  void theMapHoldsEveryPlaceWithWhatCanHaveBeenFoundThere() {
    GuideMap map = new GuideMap(topic);
    assertEquals(
        List.of(HIGH, new Move.Walk(3, 7, 1), LOW, new Move.Walk(4, 0, 0), SLOW),
        map.places().stream().filter(place -> place.guide() != 5).toList());
  }

  private Turn take(Answers answers, Move move) {
    Conversation open = new Conversation(Language.ENGLISH, answers, new View.Open());
    return dialogue.take(open, new Action.Moved(move));
  }

  private Turn type(Turn before, String typed) {
    return dialogue.take(before.conversation(), typed(typed));
  }

  /** Presses the button with this label, as if nothing but the button were known. */
  private Turn press(Turn before, String label) {
    Message message = before.message();
    Button done = message.done();
    if (done != null && done.label().equals(label)) {
      return press(done.press());
    }
    for (Option option : message.options()) {
      if (option.label().equals(label)) {
        return press(option.press());
      }
    }
    for (Button button : message.controls()) {
      if (button.label().equals(label)) {
        return press(button.press());
      }
    }
    throw new AssertionError("no button " + label + " in " + text(before));
  }

  private Turn press(Ticket ticket) {
    return dialogue.take(Conversation.at(ticket), new Action.Moved(ticket.move()));
  }

  private static Action order(Command command) {
    return new Action.Moved(new Move.Order(command));
  }

  private static List<Move> moves(Turn turn) {
    return turn.message().controls().stream().map(control -> control.press().move()).toList();
  }

  private static String text(Turn turn) {
    Message message = turn.message();
    return message.blocks() + " " + message.options() + " " + message.controls();
  }

  private PlanItem item(String id) {
    return topic.plan().stream().filter(item -> item.id().word().equals(id)).findFirst().get();
  }

  private static Topic topic() {
    Topic small = SmallTopic.topic();
    List<PlanItem> plan =
        small.plan().stream()
            .map(
                item ->
                    switch (item.id().word()) {
                      case "rack-pull" -> opening(item, "heights");
                      case "train-on" -> opening(item, "lifts");
                      default -> opening(item, "speeds");
                    })
            .toList();
    return new Topic(
        small.name(),
        small.questions(),
        small.safety(),
        small.patterns(),
        plan,
        List.of(heights(), lifts(), speeds()),
        small.sources(),
        small.phrases());
  }

  private static PlanItem opening(PlanItem item, String guide) {
    return new PlanItem(
        item.id(),
        item.code(),
        item.kind(),
        item.texts(),
        item.limit(),
        new GuideId(guide),
        item.offered(),
        item.withheld(),
        item.sources());
  }

  private static Guide heights() {
    Picked dull = new Picked(FEEL.code(), pick(FEEL, "dull"));
    Stage high =
        stage(
            "high",
            7,
            "Begin high.",
            null,
            new Way.Onward(label("Quiet"), new StageId("low"), false),
            new Way.CheckAgain(label("New")),
            new Way.CountsAs(label("It is dull"), dull));
    Stage low =
        stage(
            "low",
            2,
            "You are at {found}.",
            "low",
            new Way.Across(label("To speeds"), new GuideId("speeds"), new StageId("in")),
            new Way.Across(label("To lifts"), new GuideId("lifts"), new StageId("slow")),
            new Way.Onward(label("Next day"), new StageId("high"), true),
            new Way.Ends(label("Done")));
    return guide("heights", 3, List.of(finding(1, "low")), high, low);
  }

  private static Guide lifts() {
    Stage in = stage("in", 0, "In.", null, new Way.Ends(label("Done")));
    Stage slow = stage("slow", 1, "Slowly from {found} there.", null, new Way.Ends(label("Done")));
    return guide("lifts", 4, List.of(finding(5, "low")), in, slow);
  }

  private static Guide speeds() {
    return guide("speeds", 5, List.of(), stage("in", 0, "In.", null, new Way.Ends(label("Done"))));
  }

  private static Guide guide(String id, int code, List<Guide.Finding> findings, Stage... stages) {
    return new Guide(
        new GuideId(id), code, SmallTopic.line(id), findings, List.of(stages), List.of(SOURCE));
  }

  private static Guide.Finding finding(int code, String id) {
    return new Guide.Finding(new FindingId(id), code, SmallTopic.line(id));
  }

  private static Stage stage(
      String id, int code, String says, @Nullable String finds, Way... ways) {
    Line line = new Line("guide." + id, says);
    return new Stage(
        new StageId(id),
        code,
        id.equals("low") ? PICTURE : null,
        List.of(line),
        List.of(),
        finds == null ? null : new FindingId(finds),
        List.of(ways));
  }

  private static Line label(String words) {
    return new Line("way." + words, words);
  }

  private static Action.Typed typed(String text) {
    return new Action.Typed(text, 0);
  }
}
