package dev.hammy.triage;

import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every answer that a question takes. */
public final class PossibleAnswers {
  private PossibleAnswers() {}

  /**
   * The answers a person can give: one choice; or, where several may be picked, any of those that
   * go together. Ascending by bits.
   */
  public static Stream<ChoiceSet> to(Question question) {
    ChoiceSet all = question.all();
    ChoiceSet together = question.together();
    return IntStream.range(1, 256)
        .mapToObj(ChoiceSet::new)
        .filter(set -> set.isWithin(all))
        .filter(set -> set.size() == 1 || set.isWithin(together));
  }
}
