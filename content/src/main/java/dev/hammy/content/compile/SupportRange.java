package dev.hammy.content.compile;

import dev.hammy.protocol.Argument;
import dev.hammy.protocol.Question;
import dev.hammy.triage.Arguments;
import dev.hammy.triage.PossibleAnswers;
import java.util.List;

/**
 * The least and the most support that any answers give a pattern. Questions do not touch each
 * other, so each is tried on its own, with every answer that it takes; an unanswered question gives
 * 0.
 */
record SupportRange(int least, int most) {

  static SupportRange of(List<Argument> arguments, List<Question> questions) {
    int least = 0;
    int most = 0;
    for (Question question : questions) {
      List<Argument> about =
          arguments.stream()
              .filter(argument -> argument.when().question() == question.code())
              .toList();
      int[] sums =
          PossibleAnswers.to(question).mapToInt(set -> Arguments.sum(about, set.bits())).toArray();
      int lowest = 0;
      int highest = 0;
      for (int sum : sums) {
        lowest = Math.min(lowest, sum);
        highest = Math.max(highest, sum);
      }
      least += lowest;
      most += highest;
    }
    return new SupportRange(least, most);
  }
}
