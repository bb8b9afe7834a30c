package dev.hammy.content.check;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Question;
import org.jspecify.annotations.Nullable;

/**
 * Where the walk stands: one reachable set of answers and how it came about.
 *
 * @param before the set of answers before the last one; absent at the start
 * @param last the question answered last; absent at the start
 * @param answers the answers so far
 * @param questions how many have been answered
 * @param conversations how many sets of answers this one stands for: itself and all that differ
 *     from it only in what nothing tells apart
 * @param danger whether a danger sign is present or may be
 */
record Path(
    @Nullable Path before,
    @Nullable Question last,
    Answers answers,
    int questions,
    long conversations,
    boolean danger) {

  static Path start() {
    return new Path(null, null, Answers.none(), 0, 1, false);
  }

  Path then(Question question, AnswerClasses.Alike alike) {
    return new Path(
        this,
        question,
        answers.with(question, alike.first()),
        questions + 1,
        conversations * alike.size(),
        danger || alike.danger());
  }
}
