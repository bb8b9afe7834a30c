package dev.hammy.content.check;

import dev.hammy.message.Command;
import dev.hammy.message.Move;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/**
 * Taking back the last answer gives the set of answers before it, and changing any answer gives the
 * set that somebody has who answered that way at first, both as the triage has it and as the
 * dialogue does. Tried on a sample of all sets of answers, with every other answer to every
 * question answered.
 */
final class BackAndChangeReplay implements Property {
  private static final int SAMPLED_SETS = 300;

  private final Subject subject;
  private final Triage triage;
  private final Problems problems;
  private final Pages pages;
  private final AnswerClasses classes;
  private final Sample sample = new Sample(SAMPLED_SETS);
  private final LongAdder tried = new LongAdder();

  BackAndChangeReplay(Subject subject) {
    this.subject = subject;
    this.triage = subject.triage();
    this.classes = AnswerClasses.of(subject.topic());
    this.pages = new Pages(subject);
    this.problems = new Problems(subject.topic());
  }

  @Override
  public String says() {
    return " 7 Back and Change give the same state as having answered that way at first";
  }

  @Override
  public void asked(Path path, Question question, int[] leadsTo) {
    visited(path);
  }

  @Override
  public void concluded(Path path, Outcome outcome) {
    visited(path);
  }

  @Override
  public List<Broken> broken() {
    if (!pages.languages().isEmpty()) {
      sample.paths().parallelStream().forEach(this::change);
    }
    return problems.broken();
  }

  @Override
  public List<String> notes() {
    return List.of(tried.sum() + " changed answers replayed");
  }

  private void visited(Path path) {
    sample.offer(path);
  }

  private void change(Path path) {
    takeBack(path);
    for (Question question : subject.topic().questions()) {
      if (path.answers().has(question)) {
        List<AnswerClasses.Alike> ways = classes.to(question);
        ways.forEach(alike -> change(path.answers(), question, alike.first()));
        changeInDialogue(path.answers(), question, ways.get(ways.size() - 1).first());
      }
    }
  }

  private void takeBack(Path path) {
    Path before = path.before();
    Question last = path.last();
    if (before == null || last == null) {
      return;
    }
    List<Question> asked = triage.asked(path.answers());
    boolean lastIsLast = asked.get(asked.size() - 1).equals(last);
    Answers back = pages.answers(path.answers(), new Move.Order(Command.BACK));
    boolean same =
        path.answers().without(last).equals(before.answers()) && back.equals(before.answers());
    if (!lastIsLast || !same || !asks(before.answers(), last)) {
      problems.add("Back does not lead to where " + last.id() + " was asked", path.answers());
    }
  }

  private void change(Answers answers, Question question, ChoiceSet answer) {
    tried.increment();
    Answers changed = answers.with(question, answer);
    Answers settled = triage.settled(changed);
    if (!settled.equals(replayed(changed))) {
      problems.add("changing " + question.id() + " is not the same as replaying", answers);
    }
  }

  private void changeInDialogue(Answers answers, Question question, ChoiceSet answer) {
    Answers changed = pages.answers(answers, new Move.Choose(question.code(), answer));
    if (!changed.equals(replayed(answers.with(question, answer)))) {
      problems.add("a button that changes " + question.id() + " leads elsewhere", answers);
    }
  }

  /**
   * What somebody has answered who is asked one question after the other and answers like this.
   * Danger signs that are told although nobody asks count too, and lead on from there. What comes
   * after the danger questions is kept until these are answered.
   */
  private Answers replayed(Answers told) {
    Answers like = agreeing(told);
    Answers given = inTurn(Answers.none(), like);
    for (Question question : subject.topic().questions()) {
      if (question.isConcern(like.to(question))) {
        given = given.with(question, like.to(question));
      }
    }
    Answers replayed = inTurn(given, like);
    if (triage.next(replayed) instanceof Step.Ask ask && ask.question().isSafety()) {
      List<Question> questions = subject.topic().questions();
      int open = questions.indexOf(ask.question());
      for (Question question : questions.subList(open, questions.size())) {
        boolean hasRoom = replayed.answered().count() < Topic.MOST_QUESTIONS;
        replayed =
            hasRoom && !question.isSafety() ? replayed.with(question, like.to(question)) : replayed;
      }
    }
    return replayed;
  }

  /** The same with every sign picked that a follow-up was answered about. */
  private Answers agreeing(Answers told) {
    Answers agreeing = told;
    for (Question question : subject.topic().questions()) {
      Picked sign = question.onlyAfter();
      if (sign != null && question.isConcern(told.to(question))) {
        Question parent = subject.topic().question(sign.question()).orElseThrow();
        ChoiceSet picked = agreeing.to(parent);
        ChoiceSet with = parent.understood(picked.plus(sign.choices()));
        agreeing = agreeing.with(parent, picked.isEmpty() ? picked : with);
      }
    }
    return agreeing;
  }

  private Answers inTurn(Answers from, Answers like) {
    Answers given = from;
    while (triage.next(given) instanceof Step.Ask ask && like.has(ask.question())) {
      given = given.with(ask.question(), like.to(ask.question()));
    }
    return given;
  }

  private boolean asks(Answers answers, Question question) {
    return triage.next(answers) instanceof Step.Ask ask && ask.question().equals(question);
  }
}
