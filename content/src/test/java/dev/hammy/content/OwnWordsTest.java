package dev.hammy.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.content.compile.Content;
import dev.hammy.dialogue.Conversation;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Question.Pick;
import dev.hammy.standins.Player;
import dev.hammy.standins.Screen;
import dev.hammy.standins.transcript.Transcript;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Messy first messages: each conversation ends in the result that pressing the same answers gives,
 * and in fewer turns.
 */
class OwnWordsTest {
  private static final Content CONTENT = Bundled.CONTENT;
  private static final Triage TRIAGE = new Triage(CONTENT.topic());

  static List<Transcript> firstMessages() {
    return Transcript.all().stream()
        .filter(transcript -> transcript.name().startsWith("own-words-"))
        .filter(transcript -> !transcript.name().endsWith("-later.txt"))
        .toList();
  }

  @Test
  void thereAreTenOfThem() {
    assertEquals(10, firstMessages().size());
  }

  @ParameterizedTest
  @MethodSource("firstMessages")
  void theResultIsTheOneThatPressingGivesInFewerTurns(Transcript transcript) {
    try (CorePlayer player = new CorePlayer(CONTENT)) {
      Counted written = new Counted(player);
      transcript.playOn(written);
      Answers answers = player.conversation().answers();
      Counted pressed = pressed(answers);
      assertEquals(pressed.screen, written.screen);
      assertTrue(
          written.turns < pressed.turns,
          () -> transcript + ": " + written.turns + " turns, pressed " + pressed.turns);
    }
  }

  /** Somebody who gives these answers by the buttons alone. */
  private static Counted pressed(Answers answers) {
    try (CorePlayer player = new CorePlayer(CONTENT)) {
      Counted pressed = new Counted(player);
      pressed.order("start");
      pressed.press("I understand, let us start");
      while (TRIAGE.next(player.conversation().answers()) instanceof Step.Ask ask) {
        press(pressed, player.conversation(), ask.question(), answers.to(ask.question()));
      }
      assertEquals(answers, player.conversation().answers());
      return pressed;
    }
  }

  private static void press(
      Counted person, Conversation before, Question question, ChoiceSet answer) {
    assertTrue(!answer.isEmpty(), () -> question.id() + " was not answered: " + before);
    List<String> labels =
        question.picked(answer).stream().map(choice -> choice.label().english()).toList();
    boolean several =
        question.pick() == Pick.SEVERAL && answer.meets(question.of(Choice.Kind.PRESENT));
    if (several) {
      person.pick(labels);
    } else {
      person.press(labels.get(0));
    }
  }

  /** Counts what somebody does, and keeps what they see. */
  private static final class Counted implements Player {
    private final Player player;
    private int turns;
    private Screen screen = new Screen("", List.of(), List.of());

    Counted(Player player) {
      this.player = player;
    }

    private Screen turn(Screen next) {
      turns++;
      screen = next;
      return next;
    }

    @Override
    public Screen order(String command) {
      return turn(player.order(command));
    }

    @Override
    public Screen press(String label) {
      return turn(player.press(label));
    }

    @Override
    public Screen pick(List<String> labels) {
      return turn(player.pick(labels));
    }

    @Override
    public Screen type(String text) {
      return turn(player.type(text));
    }

    @Override
    public void restartBot() {
      player.restartBot();
    }

    @Override
    public Screen pressAsSomebodyElse(String label) {
      return player.pressAsSomebodyElse(label);
    }

    @Override
    public Screen pressOnPrevious(String label) {
      return turn(player.pressOnPrevious(label));
    }

    @Override
    public void close() {}
  }
}
