package dev.hammy.dialogue;

import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Move;
import dev.hammy.message.Page;
import dev.hammy.message.Phrase;
import dev.hammy.message.Ticket;
import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Elsewhere;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.Truth;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The conversational state machine: a conversation and what the person did, to the next
 * conversation and what to say. Pure, immutable and thread-safe. The position in the interview,
 * Back, Change and resuming are all {@link Triage} called with other answers; what is here is which
 * words to show.
 */
public final class Dialogue {
  private final Topic topic;
  private final Wordings wordings;
  private final Triage triage;
  private final SidePages sidePages;
  private final TextReading textReading;
  private final GuideTurns guideTurns;
  private final FactTurns factTurns;
  private final ResultTurns resultTurns;
  private final Orders orders;

  /** As the other, with nobody who reads own words but what the content lists for a choice. */
  public Dialogue(Topic topic, Wordings wordings) {
    this(topic, wordings, TextReaders.NONE);
  }

  /**
   * A dialogue about one topic in the languages it is worded in.
   *
   * @param readers who reads what people write in their own words
   */
  public Dialogue(Topic topic, Wordings wordings, TextReaders readers) {
    this.topic = topic;
    this.wordings = wordings;
    this.triage = new Triage(topic);
    this.sidePages = new SidePages(triage);
    this.guideTurns = new GuideTurns(this, triage);
    this.factTurns = new FactTurns(this, triage);
    this.resultTurns = new ResultTurns(this, triage, sidePages);
    this.orders = new Orders(this, triage, sidePages, guideTurns, factTurns);
    this.textReading =
        new TextReading(
            this, topic, guideTurns, new RequestTurns(this, factTurns, readers), readers);
  }

  /** The next conversation and what to say. */
  public Turn take(Conversation before, Action action) {
    Answers settled = triage.settled(before.answers());
    Conversation conversation = before.settled(settled, topic.questions());
    // Answers that no longer count were given to older content: they are asked again, and said so.
    List<String> notes =
        settled.equals(before.answers())
            ? List.of()
            : List.of(wording(conversation).say(Phrase.BUTTON_OUT_OF_DATE));
    if (action instanceof Action.Moved moved) {
      return press(conversation, moved.move(), notes);
    }
    if (action instanceof Action.Typed typed) {
      return textReading.read(conversation, typed);
    }
    return again(conversation, List.of(wording(conversation).say(Phrase.BUTTON_NOT_YOURS)));
  }

  /**
   * As {@link #take(Conversation, Action)}, for a button that opened. What is remembered of the
   * chat is shown instead, and why, if the button would lead past a danger sign told since it was
   * made.
   *
   * @param remembered where the chat stands, as far as that is known
   */
  public Turn take(Ticket pressed, Conversation remembered) {
    Turn turn = opened(pressed);
    return passesOver(turn, pressed, remembered) ? toldSince(remembered) : turn;
  }

  /**
   * As {@link #take(Ticket, Conversation)}, for words that were typed into the field of a message.
   * If it would lead past a danger sign, the words are not read: they answer another question.
   *
   * @param under shows the message again
   */
  public Turn take(Ticket under, Conversation remembered, Action.Typed words) {
    Turn turn = opened(under);
    return passesOver(turn, under, remembered)
        ? toldSince(remembered)
        : take(turn.conversation(), words);
  }

  private Turn opened(Ticket ticket) {
    return take(Conversation.at(ticket), new Action.Moved(ticket.move()));
  }

  private boolean passesOver(Turn turn, Ticket ticket, Conversation remembered) {
    Conversation next = turn.conversation();
    OldButton button = new OldButton(ticket.move(), withTicked(remembered));
    return !next.isBeforeStart() && button.passesOver(topic, next.answers());
  }

  private Turn toldSince(Conversation remembered) {
    return again(remembered, List.of(wording(remembered).say(Phrase.DANGER_TOLD_SINCE)));
  }

  /** What to say when a mailbox is full: the way on carries the conversation as it stands. */
  public Message busy(Conversation conversation) {
    return sidePages.note(draft(conversation), Phrase.BUSY, conversation.wayOn());
  }

  /** What to say when a turn failed by a bug: the way on carries the conversation as it stands. */
  public Message apology(Conversation conversation) {
    return sidePages.note(draft(conversation), Phrase.APOLOGY, conversation.wayOn());
  }

  /**
   * What to say to typed words that were not read, for whichever reason: the signs that cannot
   * wait, since one may be in them. The way on carries the conversation as it stands.
   */
  public Message notRead(Conversation conversation) {
    return sidePages.notRead(draft(conversation), conversation.wayOn());
  }

  Turn press(Conversation conversation, Move move, List<String> notes) {
    if (move instanceof Move.Choose choose) {
      return choose(conversation, choose, notes);
    }
    if (move instanceof Move.Tick tick) {
      return tick(conversation, tick, notes);
    }
    if (move instanceof Move.Explain explain) {
      return tick(
          conversation,
          new Move.Tick(explain.question(), explain.ticked()),
          joined(notes, because(conversation, explain.question())));
    }
    if (move instanceof Move.Show show) {
      return resultTurns.show(conversation, show.page(), notes);
    }
    if (move instanceof Move.Open open) {
      return resultTurns.open(conversation, open.item(), notes);
    }
    if (move instanceof Move.Walk walk) {
      return guideTurns.show(conversation, walk, notes);
    }
    if (move instanceof Move.Cite cite) {
      return orders.sources(press(conversation, cite.from(), notes).conversation());
    }
    return orders.obey(conversation, ((Move.Order) move).command(), notes);
  }

  private Turn choose(Conversation conversation, Move.Choose choose, List<String> notes) {
    Optional<Question> question = topic.question(choose.question());
    ChoiceSet answer =
        question.map(known -> known.understood(choose.choices())).orElse(ChoiceSet.NONE);
    if (answer.isEmpty()) {
      return open(conversation, List.of(wording(conversation).say(Phrase.BUTTON_OUT_OF_DATE)));
    }
    if (factTurns.isPutRight(conversation, question.orElseThrow())) {
      return factTurns.putRight(conversation, question.orElseThrow(), answer);
    }
    return open(
        conversation.with(
            answered(conversation.answers(), question.orElseThrow(), answer),
            conversation.facts().without(choose.question())),
        notes);
  }

  private Answers answered(Answers answers, Question question, ChoiceSet answer) {
    return triage
        .oneFurther(answers, question, answer)
        .orElseGet(() -> triage.settled(withoutFollowUps(answers.with(question, answer))));
  }

  /**
   * A person who picks anew what a follow-up follows up takes back what was said to it, if it no
   * longer comes up: "none of these", chosen as such, counts.
   */
  private Answers withoutFollowUps(Answers answers) {
    Answers left = answers;
    for (Question question : topic.questions()) {
      left = question.comesUp(left) == Truth.FALSE ? left.without(question) : left;
    }
    return left;
  }

  private Turn tick(Conversation conversation, Move.Tick tick, List<String> notes) {
    Optional<Question> question = topic.question(tick.question());
    if (question.isEmpty()) {
      return open(conversation, notes);
    }
    List<String> said =
        tick.ticked().isEmpty() && notes.isEmpty()
            ? QuestionPage.unticked(wording(conversation), question.get(), conversation)
            : notes;
    return ask(conversation, question.get(), tick.ticked(), said);
  }

  /**
   * The conversation without the answer to a question in which danger signs are ticked that are not
   * part of it: who leaves that question without answering it is asked it again.
   */
  Conversation leavingQuestion(Conversation conversation) {
    Answers answers = conversation.answers();
    return asking(conversation)
        .filter(answers::has)
        .filter(question -> question.isUnresolved(answers.to(question), ticked(conversation)))
        .map(question -> without(conversation, question))
        .orElse(conversation);
  }

  /** The conversation with an answer taken back. */
  Conversation without(Conversation conversation, Question question) {
    return conversation.with(triage.settled(conversation.answers().without(question)));
  }

  /** What is on screen, shown once more under some words. */
  Turn again(Conversation conversation, List<String> notes) {
    View view = conversation.view();
    if (conversation.isBeforeStart()) {
      return welcome(conversation, notes);
    }
    if (view instanceof View.Changing) {
      return orders.change(conversation, notes);
    }
    if (view instanceof View.Confirming) {
      return factTurns.review(conversation, notes);
    }
    if (view instanceof View.Result result) {
      return resultTurns.show(conversation, result.page(), notes);
    }
    if (view instanceof View.Opened opened) {
      return resultTurns.open(conversation, opened.item(), notes);
    }
    if (view instanceof View.Walking walking) {
      return guideTurns.show(conversation, walking.place(), notes);
    }
    return asking(conversation)
        .map(question -> ask(conversation, question, ticked(conversation), notes))
        .orElseGet(() -> open(conversation, notes));
  }

  /** The question on screen, if there is one. */
  Optional<Question> asking(Conversation conversation) {
    if (conversation.view() instanceof View.Asking asking) {
      return topic.question(asking.question());
    }
    boolean open = conversation.view() instanceof View.Open;
    return open && triage.next(conversation.answers()) instanceof Step.Ask ask
        ? Optional.of(ask.question())
        : Optional.empty();
  }

  /** What stands in the list of answers to put right: what was read since, before an answer. */
  static Answers changeable(Conversation conversation) {
    return conversation.answers().under(conversation.facts().told());
  }

  /** The question with a code, if there is one. */
  Optional<Question> question(int code) {
    return topic.question(code);
  }

  /** The questions that these answer, in the order of a list of answers. */
  List<Question> listed(Answers told) {
    return triage.asked(told);
  }

  /** A few words, and what is on screen once more under them, or the way back to a result. */
  Turn remark(Conversation conversation, List<String> words) {
    return resultTurns.isAt(conversation)
        ? resultTurns.remark(conversation, words)
        : again(conversation, words);
  }

  /** What is shown once the questions are over. */
  ResultTurns results() {
    return resultTurns;
  }

  /** Shows a question with some choices ticked, under some words. */
  Turn ask(Conversation conversation, Question question, ChoiceSet ticked, List<String> notes) {
    ChoiceSet shown = ticked.and(question.together());
    Message message =
        new QuestionPage(triage, conversation, question, shown)
            .write(draft(conversation).paragraphs(notes));
    return new Turn(conversation.showing(new View.Asking(question.code(), shown)), message);
  }

  /** Shows what the answers lead to: what was read, the open question or the result. */
  Turn open(Conversation from, List<String> notes) {
    Conversation conversation = factTurns.advanced(from);
    if (factTurns.isDue(conversation)) {
      return factTurns.review(conversation, notes);
    }
    Step next = triage.next(conversation.answers());
    if (next instanceof Step.Ask ask) {
      Question question = ask.question();
      ChoiceSet known = triage.implied(question, conversation.answers());
      ChoiceSet unsure = factTurns.proposed(conversation, question);
      List<String> reminder = factTurns.reminder(conversation, question);
      return ask(conversation, question, known.plus(unsure), joined(notes, reminder));
    }
    return resultTurns.show(conversation, Page.FIRST, notes, (Step.Conclude) next);
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return more.isEmpty() ? some : Stream.concat(some.stream(), more.stream()).toList();
  }

  /** Shows the answers because somebody wants to know what they are. */
  Turn recall(Conversation conversation) {
    return orders.recall(conversation);
  }

  Turn obey(Conversation conversation, Command command) {
    return orders.obey(conversation, command, List.of());
  }

  Turn press(Conversation conversation, Move move) {
    return press(conversation, move, List.of());
  }

  /** Says what there is to say to something that is not the topic's to judge. */
  Turn elsewhere(Conversation conversation, List<Elsewhere> elsewhere) {
    return new Turn(
        conversation.cover(),
        sidePages.elsewhere(draft(conversation), elsewhere, conversation.wayOn()));
  }

  /** The languages to choose from. */
  Set<Language> offered() {
    return wordings.offered();
  }

  Wording wording(Conversation conversation) {
    return wordings.in(conversation.language());
  }

  /** Shows the welcome, with nothing answered. */
  Turn welcome(Conversation conversation, List<String> notes) {
    Conversation fresh =
        Conversation.fresh(conversation.language())
            .with(conversation.facts())
            .showing(new View.Welcome());
    return new Turn(fresh, sidePages.welcome(draft(fresh).paragraphs(notes)));
  }

  private List<String> because(Conversation conversation, int question) {
    Wording wording = wording(conversation);
    return topic.question(question).stream()
        .map(known -> wording.say(Phrase.WHY_TITLE) + " " + wording.of(known.why()))
        .toList();
  }

  /** The answers together with what is ticked on screen. */
  Answers withTicked(Conversation conversation) {
    Answers answers = conversation.answers();
    return conversation.view() instanceof View.Asking asking
        ? answers.with(asking.question(), answers.to(asking.question()).plus(asking.ticked()))
        : answers;
  }

  /** Opens an answered question to put it right, with what was picked ticked. */
  static Move reopening(Question question, Answers answers) {
    return new Move.Tick(question.code(), answers.to(question).and(question.together()));
  }

  static ChoiceSet ticked(Conversation conversation) {
    return conversation.view() instanceof View.Asking asking ? asking.ticked() : ChoiceSet.NONE;
  }

  Draft draft(Conversation conversation) {
    return new Draft(wording(conversation), conversation);
  }
}
