package dev.hammy.content.compile;

import dev.hammy.protocol.Argument;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The least and the most support that any answers give a pattern. Questions do not touch each
 * other, so each is tried on its own, with every answer that it allows; an unanswered question
 * gives 0.
 */
record SupportRange(int least, int most) {
  private static final SupportRange NOTHING = new SupportRange(0, 0);

  static SupportRange of(List<Argument> arguments, List<Question> questions) {
    SupportRange range = NOTHING;
    for (Question question : questions) {
      SupportRange one = of(arguments, question);
      range = new SupportRange(range.least + one.least, range.most + one.most);
    }
    return range;
  }

  private static SupportRange of(List<Argument> arguments, Question question) {
    List<Argument> about =
        arguments.stream()
            .filter(argument -> argument.when().question() == question.code())
            .toList();
    if (about.isEmpty()) {
      return NOTHING;
    }
    int least = 0;
    int most = 0;
    for (int support : answers(question).map(bits -> support(about, bits)).toArray()) {
      least = Math.min(least, support);
      most = Math.max(most, support);
    }
    return new SupportRange(least, most);
  }

  /** Every answer that the question allows, as bits. */
  private static IntStream answers(Question question) {
    if (question.pick() == Question.Pick.ONE) {
      return question.choices().stream().mapToInt(choice -> choice.alone().bits());
    }
    int present = question.of(Choice.Kind.PRESENT).bits();
    IntStream several = IntStream.rangeClosed(0, 0xFF).filter(bits -> (bits & ~present) == 0);
    IntStream alone =
        question.choices().stream()
            .filter(choice -> choice.kind() != Choice.Kind.PRESENT)
            .mapToInt(choice -> choice.alone().bits());
    return IntStream.concat(several, alone);
  }

  private static int support(List<Argument> about, int bits) {
    int support = 0;
    Map<String, Integer> strongest = new HashMap<>();
    for (Argument argument : about) {
      if (!argument.when().choices().meets(new ChoiceSet(bits))) {
        continue;
      }
      String once = argument.once();
      if (once == null) {
        support += argument.weight();
      } else {
        strongest.merge(once, argument.weight(), SupportRange::stronger);
      }
    }
    return support + strongest.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int stronger(int one, int other) {
    return Math.abs(one) >= Math.abs(other) ? one : other;
  }
}
