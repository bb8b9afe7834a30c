package dev.hammy.content.check;

import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Assessment;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveTask;

/**
 * Goes through every set of answers that a conversation can reach, depth first, and tells the
 * properties. It asks what the triage asks, so what it finds is what people would.
 *
 * <p>Since the triage asks in a fixed order, a set of answers determines the way to it: each is
 * come to exactly once. The first levels fork, so that all processors walk.
 */
final class Walk {
  private static final int FORKED_LEVELS = 8;

  private final Triage triage;
  private final List<Property> properties;
  private final AnswerClasses classes;
  private final Results results;
  private final Tally tally;
  private final Diagram diagram = new Diagram();

  private Walk(Subject subject, List<Property> properties, long most) {
    this.triage = subject.triage();
    this.properties = properties;
    this.classes = AnswerClasses.of(subject.topic());
    this.results = new Results(subject.topic());
    this.tally = new Tally(most);
  }

  /**
   * Walks everything.
   *
   * @param most how many ends to walk to; past that the walk gives up and the tally says so
   */
  static Tally over(Subject subject, List<Property> properties, long most) {
    Walk walk = new Walk(subject, properties, most);
    walk.new Branch(Path.start()).invoke();
    return walk.tally;
  }

  private final class Branch extends RecursiveTask<Integer> {
    private static final long serialVersionUID = 1L;
    private final transient Path path;

    Branch(Path path) {
      this.path = path;
    }

    @Override
    protected Integer compute() {
      return from(path);
    }
  }

  /** Walks all that follows from here; the diagram's number for it. */
  private int from(Path path) {
    tally.visited(path);
    Step step = triage.next(path.answers());
    if (step instanceof Step.Ask ask) {
      return ask(path, ask.question());
    }
    return conclude(path, ((Step.Conclude) step).assessment());
  }

  private int conclude(Path path, Assessment assessment) {
    Outcome outcome = results.outcome(assessment);
    tally.ended(path, assessment.level());
    for (Property property : properties) {
      property.concluded(path, outcome);
    }
    return diagram.of(outcome.result());
  }

  private int ask(Path path, Question question) {
    if (path.questions() >= Topic.MOST_QUESTIONS || tally.isGivenUp()) {
      properties.forEach(property -> property.wentOn(path, question));
      return diagram.ofUnknown();
    }
    List<AnswerClasses.Alike> ways = classes.to(question);
    int[] leadsTo =
        path.questions() < FORKED_LEVELS
            ? forked(path, question, ways)
            : inTurn(path, question, ways);
    for (Property property : properties) {
      property.asked(path, question, leadsTo);
    }
    return diagram.of(question.code(), leadsTo);
  }

  private int[] inTurn(Path path, Question question, List<AnswerClasses.Alike> ways) {
    int[] leadsTo = new int[ways.size()];
    for (int i = 0; i < leadsTo.length; i++) {
      leadsTo[i] = from(path.then(question, ways.get(i)));
    }
    return leadsTo;
  }

  private int[] forked(Path path, Question question, List<AnswerClasses.Alike> ways) {
    List<Branch> branches =
        ways.stream().map(alike -> new Branch(path.then(question, alike))).toList();
    return ForkJoinTask.invokeAll(branches).stream().mapToInt(ForkJoinTask::join).toArray();
  }
}
