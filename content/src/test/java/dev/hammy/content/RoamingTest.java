package dev.hammy.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.content.compile.Content;
import dev.hammy.dialogue.Action;
import dev.hammy.dialogue.Conversation;
import dev.hammy.dialogue.Dialogue;
import dev.hammy.dialogue.TextReaders;
import dev.hammy.dialogue.Turn;
import dev.hammy.dialogue.View;
import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Button;
import dev.hammy.message.Message.Option;
import dev.hammy.message.Move;
import dev.hammy.message.Ticket;
import dev.hammy.message.TokenSealer;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.Truth;
import dev.hammy.triage.Triage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * People who press, pick and type at random, old buttons too: whatever they do, a danger sign that
 * was told is not lost, nothing trains while it stands, and every button fits.
 */
class RoamingTest {
  private static final int TURNS = 2_000;
  private static final long TODAY = 20_779;
  private static final Pattern ANSWERS =
      Pattern.compile("[0-9 ]+|Done|none of these", Pattern.CASE_INSENSITIVE);
  private static final int OLD_BUTTONS = 2_000;

  /** For so many turns somebody is the same. */
  private static final int SPELL = 50;

  /** After these nothing counts that was told, or it is asked again. */
  private static final Set<Command> TAKE_BACK = Set.of(Command.BACK, Command.CHECK_AGAIN);

  /** All but the one whose message has no button: it ends the talk where nothing may be asked. */
  private static final List<Command> COMMANDS =
      Stream.of(Command.values()).filter(command -> command != Command.SAFETY_CARD).toList();

  private static final Content CONTENT = Bundled.CONTENT;
  private static final TextReaders READERS = CONTENT.textReaders();

  private final Topic topic = CONTENT.topic();
  private final Triage triage = new Triage(topic);
  private final Dialogue dialogue = new Dialogue(topic, CONTENT.wordings(), READERS);
  private final List<Ticket> old = new ArrayList<>();
  private Conversation remembered = Conversation.unknown(Language.ENGLISH);
  private final List<String> signs =
      topic.questions().stream()
          .flatMap(question -> question.choices().stream())
          .flatMap(choice -> choice.words().stream())
          .toList();
  private Random random = new Random();

  /** What was done last; put into words only where it has to be told. */
  private Supplier<String> did = () -> "nothing";

  private int stages;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noWayRoundLeadsPastADangerSign(long seed) {
    random = new Random(seed);
    Turn turn = dialogue.take(remembered, new Action.Moved(new Move.Order(Command.START)));
    for (int i = 0; i < TURNS; i++) {
      remembered = turn.conversation();
      tickets(turn.message()).forEach(this::remember);
      turn = act(i, turn.message());
      stages += turn.conversation().view() instanceof View.Walking ? 1 : 0;
    }
    assertTrue(stages > TURNS / 100, "hardly ever in a guide: " + stages);
  }

  private void remember(Ticket ticket) {
    if (old.size() < OLD_BUTTONS) {
      old.add(ticket);
    } else {
      old.set(random.nextInt(old.size()), ticket);
    }
  }

  /** Now somebody who does as asked and has no danger sign, now anybody. */
  private Turn act(int turn, Message shown) {
    boolean calm = turn % (2 * SPELL) < SPELL && random.nextInt(SPELL) > 0;
    return calm ? calmly(shown) : wildly(shown);
  }

  private Turn calmly(Message shown) {
    boolean asked = remembered.view() instanceof View.Asking && !shown.options().isEmpty();
    Stream<Ticket> ways = asked ? shown.options().stream().map(Option::press) : tickets(shown);
    return pressed(none(shown).orElseGet(() -> one(ways.toList())));
  }

  private Turn wildly(Message shown) {
    List<Ticket> here = tickets(shown).toList();
    return switch (random.nextInt(6)) {
      case 0 -> pressed(picked(shown).orElseGet(() -> one(here)));
      case 1 -> pressed(one(old));
      case 2 -> ordered(one(COMMANDS));
      case 3, 4 -> typed(text());
      default -> pressed(one(here));
    };
  }

  /** The choice that tells no danger sign, which is how people come to a guide. */
  private Optional<Ticket> none(Message message) {
    return message.options().stream()
        .map(Option::press)
        .filter(ticket -> ticket.move() instanceof Move.Choose choose && isNone(choose))
        .findFirst();
  }

  private boolean isNone(Move.Choose choose) {
    return topic
        .question(choose.question())
        .filter(Question::isSafety)
        .filter(question -> !question.isConcern(choose.choices()))
        .isPresent();
  }

  private Optional<Ticket> picked(Message message) {
    List<Ticket> some =
        message.options().stream()
            .filter(option -> random.nextInt(3) == 0)
            .map(Option::choose)
            .toList();
    return some.isEmpty() ? Optional.empty() : Ticket.together(some);
  }

  private String text() {
    return switch (random.nextInt(5)) {
      case 0 -> one(signs);
      case 1 -> one(signs) + " and " + one(signs);
      case 2 -> String.valueOf(random.nextInt(9)) + " " + random.nextInt(9);
      case 3 -> one(COMMANDS).word();
      default -> one(List.of("Done", "none", "none of these", "not sure", "7", "it is fine", "1"));
    };
  }

  private <T> T one(List<T> many) {
    return many.get(random.nextInt(many.size()));
  }

  private Turn pressed(Ticket ticket) {
    Conversation before = remembered;
    did = () -> ticket.move() + " of a button with " + ticket.answers() + " at " + before;
    return held(dialogue.take(ticket, remembered), ticket.move());
  }

  private Turn ordered(Command command) {
    Move order = new Move.Order(command);
    Conversation before = remembered;
    did = () -> order + " at " + before;
    return held(dialogue.take(remembered, new Action.Moved(order)), order);
  }

  private Turn typed(String text) {
    Conversation before = remembered;
    did = () -> "'" + text + "' at " + before;
    Turn turn = dialogue.take(remembered, new Action.Typed(text, TODAY));
    Optional<Move> order = Command.ofWord(text).map(Move.Order::new);
    return held(turn, order.orElseGet(() -> answering(text)));
  }

  /** What is typed answers the question on screen, unless it is words for a danger sign. */
  private Move answering(String text) {
    return remembered.view() instanceof View.Asking asking && ANSWERS.matcher(text).matches()
        ? new Move.Tick(asking.question(), asking.ticked())
        : new Move.Order(Command.RESUME);
  }

  private Turn held(Turn turn, Move move) {
    mustHold(turn);
    boolean takesBack = move instanceof Move.Order order && TAKE_BACK.contains(order.command());
    boolean startsOver =
        turn.conversation().view() instanceof View.Welcome || turn.conversation().isForgotten();
    if (!takesBack && !startsOver) {
      mustNotLose(turn.conversation(), move);
    }
    return turn;
  }

  private void mustHold(Turn turn) {
    Set<Answers> carried = new HashSet<>();
    carried.add(turn.conversation().answers());
    for (Ticket ticket : tickets(turn.message()).toList()) {
      assertTrue(TokenSealer.fits(ticket), () -> "too long: " + ticket + " after " + did.get());
      carried.add(ticket.answers());
    }
    carried.forEach(this::mustBeSettled);
    if (carried.stream().anyMatch(this::tellsDanger)) {
      mustNotTrain(turn);
    }
  }

  /** Answers are never such that something of them no longer counts once a button is pressed. */
  private void mustBeSettled(Answers answers) {
    assertEquals(triage.settled(answers), answers, () -> "not settled after " + did.get());
  }

  private boolean tellsDanger(Answers answers) {
    return topic.questions().stream().anyMatch(one -> one.isConcern(answers.to(one)));
  }

  private void mustNotTrain(Turn turn) {
    View view = turn.conversation().view();
    assertFalse(view instanceof View.Walking || view instanceof View.Opened, did);
    for (Ticket ticket : tickets(turn.message()).toList()) {
      assertFalse(ticket.move() instanceof Move.Place || ticket.move() instanceof Move.Cite, did);
    }
    String words = String.valueOf(turn.message().blocks());
    for (PlanItem item : topic.plan()) {
      assertFalse(words.contains(item.texts().purpose().english()), did);
    }
  }

  /** A danger sign that was told counts, or its question is open: whoever it is asks it again. */
  private void mustNotLose(Conversation after, Move move) {
    for (Question question : topic.questions()) {
      boolean told = isTold(question, remembered);
      boolean open =
          !after.answers().has(question) && question.comesUp(after.answers()) != Truth.FALSE;
      boolean counts = !told || isTold(question, after);
      assertTrue(
          open || counts || asks(move, question),
          () -> "lost " + question.id() + ": " + did.get() + " -> " + after);
    }
  }

  private static boolean isTold(Question question, Conversation conversation) {
    return question.isConcern(withTicked(conversation).to(question));
  }

  private static boolean asks(Move move, Question question) {
    Picked sign = question.onlyAfter();
    return asks(move, question.code()) || (sign != null && asks(move, sign.question()));
  }

  private static boolean asks(Move move, int question) {
    return (move instanceof Move.Choose choose && choose.question() == question)
        || (move instanceof Move.Tick tick && tick.question() == question)
        || (move instanceof Move.Explain explain && explain.question() == question);
  }

  private static Answers withTicked(Conversation conversation) {
    Answers answers = conversation.answers();
    return conversation.view() instanceof View.Asking asking
        ? answers.with(asking.question(), answers.to(asking.question()).plus(asking.ticked()))
        : answers;
  }

  private static Stream<Ticket> tickets(Message message) {
    Stream<Ticket> options =
        message.options().stream().flatMap(one -> Stream.of(one.press(), one.choose()));
    Stream<Ticket> controls = message.controls().stream().map(Button::press);
    Stream<Ticket> done = Stream.ofNullable(message.done()).map(Button::press);
    return Stream.of(options, controls, done).flatMap(all -> all);
  }
}
