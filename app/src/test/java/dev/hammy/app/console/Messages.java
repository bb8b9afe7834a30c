package dev.hammy.app.console;

import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Block;
import dev.hammy.message.Message.Button;
import dev.hammy.message.Message.Option;
import dev.hammy.message.Message.Tone;
import dev.hammy.message.Move;
import dev.hammy.message.Ticket;
import dev.hammy.message.Tokens;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import java.util.List;

/** Messages for tests, whose tokens are their moves in words. */
final class Messages {
  /** Such as {@code Choose 1} for the first choice and {@code BACK} for a command. */
  static final Tokens TOKENS = ticket -> name(ticket.move());

  private Messages() {}

  /** A question with four choices, of which several can be picked; these are ticked. */
  static Message several(Integer... ticked) {
    return question(true, List.of(ticked));
  }

  /** The same question with one choice to pick. */
  static Message one() {
    return question(false, List.of());
  }

  /** What is left to do is to begin another conversation. */
  static Message end() {
    return new Message(
        Tone.PLAIN,
        List.of(new Block.Paragraph("Goodbye.")),
        List.of(),
        null,
        List.of(button("Start over", new Move.Order(Command.START))));
  }

  private static Message question(boolean several, List<Integer> ticked) {
    return new Message(
        Tone.PLAIN,
        List.of(new Block.Small("Question 1 of about 9"), new Block.Heading("Where is it?")),
        List.of(
            option(1, "Sit bone", several, ticked),
            option(2, "Middle", several, ticked),
            option(3, "None of these", false, ticked),
            option(4, "Not sure", false, ticked)),
        ticked.isEmpty() ? null : button("Done", new Move.Choose(1, new ChoiceSet(1))),
        List.of(
            button("Back", new Move.Order(Command.BACK)),
            button("Why do you ask?", new Move.Order(Command.WHY))));
  }

  private static Option option(int number, String label, boolean several, List<Integer> ticked) {
    Ticket choose = ticket(new Move.Choose(1, ChoiceSet.of(number - 1)));
    Ticket press = ticket(new Move.Tick(1, ChoiceSet.of(number - 1)));
    String detail = number == 1 ? "The bone that you sit on." : "";
    return new Option(number, label, detail, ticked.contains(number), several, choose, press);
  }

  static Button button(String label, Move move) {
    return new Button(label, ticket(move));
  }

  private static Ticket ticket(Move move) {
    return new Ticket(Language.ENGLISH, Answers.none(), move);
  }

  private static String name(Move move) {
    if (move instanceof Move.Choose choose) {
      return "Choose " + Integer.toBinaryString(choose.choices().bits());
    }
    return move instanceof Move.Order order ? order.command().name() : move.toString();
  }
}
