package dev.hammy.dialogue;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.SmallTopic;
import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Button;
import dev.hammy.message.Move;
import dev.hammy.message.Ticket;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people tell in their own words and do not confirm, whatever else they do. */
class UnconfirmedFactsTest extends OwnWordsTalk {
  private static final Topic TOPIC = SmallTopic.topic();

  /** Whoever presses and types at random: what was not confirmed changes no result. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whatWasNotConfirmedCountsForNothing(long seed) {
    Random random = new Random(seed);
    Turn turn = press(new Ticket(Language.ENGLISH, Answers.none(), new Move.Order(Command.START)));
    for (int i = 0; i < 3_000; i++) {
      Turn before = turn;
      List<Ticket> buttons = tickets(turn.message()).toList();
      boolean types = random.nextInt(3) == 0 || buttons.isEmpty();
      turn =
          types
              ? type(turn.conversation(), words(random))
              : press(buttons.get(random.nextInt(buttons.size())));
      mustNotCount(before, turn, types);
    }
  }

  /**
   * Answers only grow by what a button says, or by plain words for the question on screen; and what
   * is shown of a result is what the answers alone give.
   */
  private void mustNotCount(Turn before, Turn after, boolean typed) {
    Answers now = after.conversation().answers();
    for (Question question : TOPIC.questions()) {
      boolean isNew = !now.to(question).equals(before.conversation().answers().to(question));
      boolean onScreen =
          dialogue.asking(before.conversation()).filter(question::equals).isPresent();
      assertFalse(
          typed && isNew && now.has(question) && !onScreen && !isConfirmed(before, question),
          () -> question.id() + " of " + before.conversation() + " -> " + after.conversation());
    }
    if (after.conversation().view() instanceof View.Result result
        && !after.conversation().covered()) {
      Turn alone = press(new Ticket(Language.ENGLISH, now, new Move.Show(result.page())));
      assertTrue(
          after.message().blocks().containsAll(alone.message().blocks()), () -> "after " + after);
    }
  }

  private static boolean isConfirmed(Turn before, Question question) {
    return before.conversation().facts().confirmed().has(question)
        || before.conversation().view() instanceof View.Confirming;
  }

  private static String words(Random random) {
    return Stream.generate(
            () -> {
              Question question = TOPIC.questions().get(random.nextInt(TOPIC.questions().size()));
              int choice = random.nextInt(question.choices().size());
              String sign = random.nextInt(3) == 0 ? "?" : "=";
              return question.id() + sign + question.choices().get(choice).id();
            })
        .limit(1 + random.nextInt(3))
        .reduce("", (all, one) -> all + " " + one);
  }

  private static Stream<Ticket> tickets(Message message) {
    Stream<Ticket> options = message.options().stream().map(Message.Option::press);
    Stream<Ticket> controls = message.controls().stream().map(Button::press);
    Stream<Ticket> done = Stream.ofNullable(message.done()).map(Button::press);
    return Stream.of(options, controls, done).flatMap(all -> all);
  }
}
