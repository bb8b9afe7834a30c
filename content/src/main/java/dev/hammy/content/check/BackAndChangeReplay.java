package dev.hammy.content.check;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/**
 * Taking back the last answer gives the set of answers before it, and changing any answer gives the
 * set that somebody has who answered that way at first. Every set of answers is taken back; the
 * changes are tried on a sample.
 */
final class BackAndChangeReplay implements Property {
  private static final int SAMPLED_SETS = 300;

  private final Subject subject;
  private final Triage triage;
  private final Problems problems;
  private final AnswerClasses classes;
  private final Sample sample = new Sample(SAMPLED_SETS);
  private final LongAdder tried = new LongAdder();

  BackAndChangeReplay(Subject subject) {
    this.subject = subject;
    this.triage = subject.triage();
    this.classes = AnswerClasses.of(subject.topic());
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
    sample.paths().parallelStream().forEach(this::change);
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
        for (AnswerClasses.Alike alike : classes.to(question)) {
          change(path.answers(), question, alike.first());
        }
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
    boolean same = path.answers().without(last).equals(before.answers());
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

  /** What somebody has answered who is asked one question after the other and answers like this. */
  private Answers replayed(Answers like) {
    Answers given = Answers.none();
    while (triage.next(given) instanceof Step.Ask ask && like.has(ask.question())) {
      given = given.with(ask.question(), like.to(ask.question()));
    }
    return given;
  }

  private boolean asks(Answers answers, Question question) {
    return triage.next(answers) instanceof Step.Ask ask && ask.question().equals(question);
  }
}
