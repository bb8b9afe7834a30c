package dev.hammy.dialogue;

import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Score;
import java.util.List;
import java.util.Optional;

/**
 * A score as people type it in digits: 4, 4/10, 3-4, 3.5.
 *
 * @param least the lowest that is meant, 0 to {@link Score#MOST}
 * @param most the highest that is meant
 */
record TypedScore(int least, int most) {
  private static final String WORST = String.valueOf(Score.MOST);

  /**
   * The score that a text of nothing but numbers means; empty if that is none.
   *
   * @param numbers those in the text, in digits
   */
  static Optional<TypedScore> of(PlainText text, List<String> numbers) {
    List<String> points = withoutScale(text, numbers);
    if (points.size() > 2 || points.stream().anyMatch(one -> one.length() > WORST.length())) {
      return Optional.empty();
    }
    int first = Integer.parseInt(points.get(0));
    int last = Integer.parseInt(points.get(points.size() - 1));
    int end = text.isFraction() ? first + (last == 0 ? 0 : 1) : last;
    return Optional.of(new TypedScore(Math.min(first, end), Math.max(first, end)))
        .filter(score -> score.most <= Score.MOST);
  }

  /** "4/10" is a 4; "4-10" is a range. */
  private static List<String> withoutScale(PlainText text, List<String> numbers) {
    int last = numbers.size() - 1;
    boolean hasScale =
        numbers.get(last).equals(WORST) && (last == 2 || (last == 1 && !text.isRange()));
    return hasScale ? numbers.subList(0, last) : numbers;
  }

  /** Every choice that stands for some of it. */
  ChoiceSet in(Question question) {
    return question.choices().stream()
        .filter(this::isPartOf)
        .map(Choice::alone)
        .reduce(ChoiceSet.NONE, ChoiceSet::plus);
  }

  private boolean isPartOf(Choice choice) {
    Score score = choice.score();
    return score != null && score.least() <= most && least <= score.most();
  }
}
