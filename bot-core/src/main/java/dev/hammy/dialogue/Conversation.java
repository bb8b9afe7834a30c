package dev.hammy.dialogue;

import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Move;
import dev.hammy.message.Ticket;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Facts;
import dev.hammy.protocol.Question;
import java.util.List;

/**
 * Where one chat stands: the answers, and what is on screen.
 *
 * @param language what the person reads
 * @param answers the answers so far; all else follows from them
 * @param facts what was told in the person's own words beside the answers, as far as a button has
 *     room for it
 * @param view what is on screen, so that typed text can be read against it
 * @param covered whether a page beside the way, such as the sources, lies over it
 */
public record Conversation(
    Language language, Answers answers, Facts facts, View view, boolean covered) {

  public Conversation {
    facts = Ticket.fitting(answers, facts);
  }

  /** With nothing told beside the answers, and nothing over what is on screen. */
  public Conversation(Language language, Answers answers, View view) {
    this(language, answers, Facts.NONE, view, false);
  }

  /** Before the first question. */
  public static Conversation fresh(Language language) {
    return new Conversation(language, Answers.none(), new View.Welcome());
  }

  /** A chat of which nothing is remembered: nothing that is typed answers what is on its screen. */
  public static Conversation unknown(Language language) {
    return new Conversation(language, Answers.none(), new View.Forgotten());
  }

  /** The conversation that a pressed button carries. */
  public static Conversation at(Ticket ticket) {
    return new Conversation(
        ticket.language(), ticket.answers(), ticket.facts(), new View.Open(), false);
  }

  /**
   * All of it but whether it is covered, as small as a button: a ticket whose move stands for what
   * is on screen.
   */
  public Ticket parked() {
    return new Ticket(language, answers, facts, view.move());
  }

  /** The conversation that was {@linkplain #parked() parked}. */
  public static Conversation parked(Ticket ticket, boolean covered) {
    return new Conversation(
        ticket.language(), ticket.answers(), ticket.facts(), View.of(ticket.move()), covered);
  }

  /** The same with the answers that count, and the facts about questions that there are. */
  Conversation settled(Answers counting, List<Question> questions) {
    return new Conversation(language, counting, facts.within(questions), view, covered);
  }

  /** The same, held in another language. */
  Conversation in(Language other) {
    return new Conversation(other, answers, facts, view, covered);
  }

  Conversation with(Answers next) {
    return new Conversation(language, next, facts, new View.Open(), false);
  }

  Conversation with(Answers next, Facts told) {
    return new Conversation(language, next, told, new View.Open(), false);
  }

  Conversation with(Facts told) {
    return new Conversation(language, answers, told, new View.Open(), false);
  }

  Conversation showing(View next) {
    return new Conversation(language, answers, facts, next, false);
  }

  /** The same, under a page beside the way: Back leaves that page and takes back no answer. */
  Conversation cover() {
    return new Conversation(language, answers, facts, view, true);
  }

  /** All that is held of a person: the answers, and what was told beside them. */
  Answers held() {
    return answers.and(facts.all());
  }

  /** Whether the person has not begun, or nothing is known of it. */
  boolean isBeforeStart() {
    return view instanceof View.Welcome || view instanceof View.Forgotten;
  }

  /** What shows again what is on screen: the way on from a page beside it. */
  Move wayOn() {
    boolean isPage =
        view instanceof View.Walking || view instanceof View.Opened || view instanceof View.Result;
    // What was ticked, or heard, is not lost by a look at another page.
    if (isPage || (view instanceof View.Asking asking && !asking.ticked().isEmpty())) {
      return view.move();
    }
    boolean consents = view instanceof View.StartingOver && answers.isEmpty();
    if (view instanceof View.Confirming || consents) {
      return new Move.Order(Command.REVIEW);
    }
    if (view instanceof View.Forgotten) {
      return consent();
    }
    return new Move.Order(isBeforeStart() ? Command.BEGIN : Command.RESUME);
  }

  /**
   * As {@link #wayOn} for whoever has not read this chat in the language that it is then held in:
   * before the first question that is what asks for consent, the welcome or what was told.
   */
  Move wayOnInAnother() {
    return isBeforeStart() ? consent() : wayOn();
  }

  private static Move consent() {
    return new Move.Order(Command.BACK);
  }

  /** Whether nothing of this chat is to be remembered. */
  public boolean isForgotten() {
    return view instanceof View.Forgotten;
  }
}
