package dev.hammy.content.check;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Truth;
import dev.hammy.triage.PossibleAnswers;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/**
 * No question is asked whose answers all lead to the same, by the reduced {@link Diagram}; and none
 * is left out that could have changed the result: what was skipped is answered anyway, in many
 * ways, and must make no difference.
 */
final class NothingAskedInVain implements Property {
  private static final int SAMPLED_ENDS = 20_000;
  private static final int WAYS_EACH = 8;

  private final Subject subject;
  private final Results results;
  private final Problems problems;
  private final Sample sample = new Sample(SAMPLED_ENDS);
  private final LongAdder tried = new LongAdder();

  /** Every answer to a question, by its code. */
  private final Map<Integer, List<ChoiceSet>> ways;

  NothingAskedInVain(Subject subject) {
    this.subject = subject;
    this.results = new Results(subject.topic());
    this.problems = new Problems(subject.topic());
    this.ways =
        subject.topic().questions().stream()
            .collect(
                Collectors.toMap(
                    Question::code, question -> PossibleAnswers.to(question).toList()));
  }

  @Override
  public String says() {
    return " 6 no question is asked whose answer could not change the result";
  }

  @Override
  public void asked(Path path, Question question, int[] leadsTo) {
    if (Diagram.allSame(leadsTo)) {
      problems.add(
          question.id() + " is asked here, and every answer to it leads to the same result",
          path.answers());
    }
  }

  @Override
  public void concluded(Path path, Outcome outcome) {
    sample.offer(path);
  }

  @Override
  public List<Broken> broken() {
    sample.paths().parallelStream().forEach(path -> answerSkipped(path.answers()));
    return problems.broken();
  }

  @Override
  public List<String> notes() {
    return List.of(tried.sum() + " ways to answer what was left out make no difference");
  }

  private void answerSkipped(Answers answers) {
    List<Question> skipped =
        subject.topic().questions().stream().filter(question -> !answers.has(question)).toList();
    if (skipped.isEmpty()) {
      return;
    }
    Outcome.Result result = results.result(subject.triage().assess(answers));
    // The same ways on every run.
    Random random = new Random(answers.hashCode());
    for (int i = 0; i < WAYS_EACH; i++) {
      Answers filled = filled(answers, skipped, random);
      tried.increment();
      if (!results.result(subject.triage().assess(filled)).equals(result)) {
        problems.add("the conversation ends although what is left out matters", answers);
      }
    }
  }

  private Answers filled(Answers answers, List<Question> skipped, Random random) {
    Answers filled = answers;
    for (Question question : skipped) {
      if (question.comesUp(filled) != Truth.TRUE) {
        continue;
      }
      List<ChoiceSet> possible = ways.getOrDefault(question.code(), List.of());
      filled = filled.with(question, possible.get(random.nextInt(possible.size())));
    }
    return filled;
  }
}
