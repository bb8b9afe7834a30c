package dev.hammy.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
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

  @Test
  void noQuestionIsLeftOutThatCouldMatter() {
    LongStream.range(0, TOPICS).forEach(seed -> walk(seed, new Triage(RandomTopics.of(seed))));
    System.err.println(asked + " asked, in vain " + askedInVain);
    assertTrue(asked > 1000);
  }

  private void walk(long seed, Triage triage) {
    walk(seed, triage, new Results(triage.topic()), Answers.none());
  }

  private void walk(long seed, Triage triage, Results results, Answers answers) {
    Step step = triage.next(answers);
    for (Question question : triage.topic().questions()) {
      if (answers.has(question)) {
        continue;
      }
      boolean matters = matters(triage, results, answers, question);
      if (step instanceof Step.Ask ask && ask.question().equals(question)) {
        asked++;
        if (!matters) {
          askedInVain++;
          if (askedInVain < 6)
            System.err.println("vain: seed " + seed + " " + answers + " q " + question.code());
        }
        PossibleAnswers.to(question)
            .forEach(answer -> walk(seed, triage, results, answers.with(question, answer)));
        return;
      }
      assertFalse(
          matters, () -> "seed " + seed + ": " + question.id() + " matters after " + answers);
    }
    Outcome.Result end = results.result(triage.assess(answers));
    totals(triage.topic(), answers)
        .forEach(
            total ->
                assertEquals(
                    results.result(triage.assess(total)),
                    end,
                    () -> "seed " + seed + ": ends at " + answers));
  }

  private static boolean matters(
      Triage triage, Results results, Answers answers, Question question) {
    Map<Answers, Outcome.Result> byTheRest = new HashMap<>();
    return totals(triage.topic(), answers)
        .anyMatch(
            total -> {
              Outcome.Result result = results.result(triage.assess(total));
              Outcome.Result other = byTheRest.putIfAbsent(total.without(question), result);
              return other != null && !other.equals(result);
            });
  }

  /** Every way to answer everything that goes on from these answers. */
  private static Stream<Answers> totals(Topic topic, Answers from) {
    List<Question> open =
        topic.questions().stream().filter(question -> !from.has(question)).toList();
    Stream<Answers> totals = Stream.of(from);
    for (Question question : open) {
      totals =
          totals.flatMap(
              answers ->
                  PossibleAnswers.to(question).map(answer -> answers.with(question, answer)));
    }
    return totals;
  }
}
