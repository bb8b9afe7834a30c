package dev.hammy.content;

import dev.hammy.content.compile.Content;
import dev.hammy.dialogue.Action;
import dev.hammy.dialogue.Conversation;
import dev.hammy.dialogue.Dialogue;
import dev.hammy.dialogue.Turn;
import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Move;
import dev.hammy.message.Ticket;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Somebody who presses every button that there is to press, and reads every screen. */
final class Wander {
  private final Dialogue dialogue;
  private final Triage triage;

  Wander(Content content) {
    this.dialogue = new Dialogue(content.topic(), content.wordings());
    this.triage = new Triage(content.topic());
  }

  /** The words of every screen that buttons lead to from a result, the way there included. */
  List<String> from(Answers given) {
    List<String> screens = new ArrayList<>();
    Answers answers = interview(triage.settled(given), screens);
    Deque<Ticket> open = new ArrayDeque<>();
    open.add(new Ticket(Language.ENGLISH, answers, new Move.Order(Command.RESUME)));
    Set<Move> pressed = new HashSet<>();
    while (!open.isEmpty()) {
      Ticket ticket = open.remove();
      if (ticket.answers().equals(answers) && pressed.add(ticket.move())) {
        Turn turn = press(ticket);
        screens.add(words(turn.message()));
        if (turn.conversation().answers().equals(answers)) {
          tickets(turn.message()).forEach(open::add);
        }
      }
    }
    return screens;
  }

  /** Goes through the questions, with "not sure" to what the answers leave open. */
  private Answers interview(Answers given, List<String> screens) {
    Answers answers = Answers.none();
    while (triage.next(answers) instanceof Step.Ask ask) {
      Question question = ask.question();
      Move tick = new Move.Tick(question.code(), ChoiceSet.NONE);
      screens.add(words(press(new Ticket(Language.ENGLISH, answers, tick)).message()));
      ChoiceSet known = given.to(question);
      answers = answers.with(question, known.isEmpty() ? question.unsure().alone() : known);
    }
    return answers;
  }

  private Turn press(Ticket ticket) {
    return dialogue.take(Conversation.at(ticket), new Action.Moved(ticket.move()));
  }

  private static Stream<Ticket> tickets(Message message) {
    Stream<Ticket> controls = message.controls().stream().map(Message.Button::press);
    Stream<Ticket> options = message.options().stream().map(Message.Option::press);
    return Stream.concat(controls, options);
  }

  private static String words(Message message) {
    return message.blocks() + " " + message.options();
  }
}
