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

  private static final SupportRange NOTHING = new SupportRange(0, 0);

  static SupportRange of(List<Argument> arguments, List<Question> questions) {
    return questions.stream()
        .map(question -> of(arguments, question))
        .reduce(NOTHING, SupportRange::plus);
  }

  private static SupportRange of(List<Argument> arguments, Question question) {
    List<Argument> about =
        arguments.stream()
            .filter(argument -> argument.when().question() == question.code())
            .toList();
    return PossibleAnswers.to(question)
        .map(answer -> Arguments.sum(about, answer.bits()))
        .map(sum -> new SupportRange(sum, sum))
        .reduce(NOTHING, SupportRange::or);
  }

  private SupportRange plus(SupportRange other) {
    return new SupportRange(least + other.least, most + other.most);
  }

  private SupportRange or(SupportRange other) {
    return new SupportRange(Math.min(least, other.least), Math.max(most, other.most));
  }
}
