package dev.hammy.benchmarks;

import dev.hammy.protocol.Answers;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The next step from answers, beside the same looked up in a table. No answers come twice before
 * all others have come: so they are worked out, and not remembered.
 */
@State(Scope.Thread)
public class StepBenchmark {
  private final Triage triage = Corpus.real().triage();
  private final DecisionTable table = new DecisionTable(triage.topic());
  private final Answers[] asking = answers(Corpus.real().toQuestions());
  private final Answers[] concluding = answers(Corpus.real().toResults());
  private final Map<Answers, Integer> steps = new HashMap<>();
  private int round;

  /** Fills the map that a look-up is measured in. */
  public StepBenchmark() {
    Arrays.stream(asking).forEach(answers -> steps.put(answers, steps.size()));
  }

  private static Answers[] answers(Corpus.Press... presses) {
    return Arrays.stream(presses).map(Corpus.Press::leadsTo).distinct().toArray(Answers[]::new);
  }

  private Answers next(Answers... answers) {
    round = (round + 1) % answers.length;
    return answers[round];
  }

  @Benchmark
  public Step asks() {
    return triage.next(next(asking));
  }

  @Benchmark
  public Step concludes() {
    return triage.next(next(concluding));
  }

  @Benchmark
  public int decisionTable() {
    return table.next(next(asking));
  }

  @Benchmark
  public @Nullable Integer hashMapLookUp() {
    return steps.get(next(asking));
  }
}
