package dev.hammy.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.Truth;
import dev.hammy.triage.PossibleAnswers;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The bound by which the triage stops early, against brute force: on topics drawn by lot, for every
 * reachable set of answers, every way to answer all the rest is tried.
 */
class TriageIsExactTest {
  private static final int TOPICS = 300;

  private int asked;
  private int askedInVain;

  /**
   * Nothing is left out that could matter. The other way round the triage may ask in vain where
   * rules overlap or a later answer can make the result urgent; rare even here, and in content a
   * check finds it.
   */
  @Test
  void everyQuestionIsAskedThatCouldMatterAndHardlyAnyOther() {
    LongStream.range(0, TOPICS).forEach(seed -> walk(seed, new Triage(RandomTopics.of(seed))));
    assertTrue(asked > 5_000, () -> "too little was asked to prove anything: " + asked);
    assertTrue(askedInVain < asked / 20, () -> askedInVain + " asked in vain of " + asked);
  }

  private void walk(long seed, Triage triage) {
    new Brute(seed, triage, new Results(triage.topic())).walk(Answers.none());
  }

  /** Walks one topic the long way. */
  private final class Brute {
    private final long seed;
    private final Triage triage;
    private final Results results;

    Brute(long seed, Triage triage, Results results) {
      this.seed = seed;
      this.triage = triage;
      this.results = results;
    }

    void walk(Answers answers) {
      Step step = triage.next(answers);
      List<Question> open =
          triage.topic().questions().stream().filter(question -> !answers.has(question)).toList();
      if (step instanceof Step.Ask ask) {
        mustNotMatter(open.subList(0, open.indexOf(ask.question())), answers);
        ask(ask.question(), answers);
      } else {
        mustNotMatter(open, answers);
        mustBeTheEnd(answers);
      }
    }

    private void mustNotMatter(List<Question> leftOut, Answers answers) {
      for (Question question : leftOut) {
        assertFalse(
            matters(question, answers),
            () -> "seed " + seed + ": " + question.id() + " is left out after " + answers);
      }
    }

    private void ask(Question question, Answers answers) {
      asked++;
      if (!matters(question, answers)) {
        askedInVain++;
      }
      PossibleAnswers.to(question).forEach(answer -> walk(answers.with(question, answer)));
    }

    private void mustBeTheEnd(Answers answers) {
      Outcome.Result end = results.result(triage.assess(answers));
      totals(triage.topic(), answers)
          .forEach(
              total ->
                  assertEquals(
                      results.result(triage.assess(total)),
                      end,
                      () -> "seed " + seed + ": ends at " + answers + ", not at " + total));
    }

    private boolean matters(Question question, Answers answers) {
      Map<Answers, Outcome.Result> byTheRest = new HashMap<>();
      return totals(triage.topic(), answers)
          .anyMatch(
              total -> {
                Outcome.Result result = results.result(triage.assess(total));
                Answers rest = withoutFollowUps(question, total.without(question));
                Outcome.Result other = byTheRest.putIfAbsent(rest, result);
                return other != null && !other.equals(result);
              });
    }

    /** What follows a question up is part of its answer. */
    private Answers withoutFollowUps(Question question, Answers answers) {
      Answers without = answers;
      for (Question other : triage.topic().questions()) {
        Picked sign = other.onlyAfter();
        boolean followsUp = sign != null && sign.question() == question.code();
        without = followsUp ? without.without(other) : without;
      }
      return without;
    }
  }

  /** Every way to answer everything that goes on from these answers and comes up. */
  private static Stream<Answers> totals(Topic topic, Answers from) {
    List<Question> open =
        topic.questions().stream().filter(question -> !from.has(question)).toList();
    Stream<Answers> totals = Stream.of(from);
    for (Question question : open) {
      totals =
          totals.flatMap(
              answers ->
                  question.comesUp(answers) == Truth.TRUE
                      ? PossibleAnswers.to(question).map(answer -> answers.with(question, answer))
                      : Stream.of(answers));
    }
    return totals;
  }
}
