package dev.hammy.reading;

import dev.hammy.dialogue.ReadAnswer;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What all that was heard about one question comes to. */
final class Verdict {
  private Verdict() {}

  /** The danger signs, each once. */
  static List<ReadAnswer> signs(List<Heard> heard, Text text) {
    if (heard.isEmpty()) {
      return List.of();
    }
    return List.copyOf(byChoice(heard, text).values());
  }

  /**
   * The answers, each choice once. Where one is asked for, what was said plainly outweighs what was
   * not, and two that contradict each other are both unsure.
   */
  static List<ReadAnswer> answers(Question question, List<Heard> heard, Text text) {
    if (heard.isEmpty()) {
      return List.of();
    }
    List<ReadAnswer> answers = new ArrayList<>(byChoice(heard, text).values());
    if (question.pick() == Question.Pick.SEVERAL) {
      return answers;
    }
    boolean doubtful = answers.size() > 1 && answers.removeIf(Verdict::isNotSure);
    if (!doubtful && answers.stream().anyMatch(ReadAnswer::sure)) {
      answers.removeIf(answer -> !answer.sure());
    }
    boolean one = answers.size() == 1 && !doubtful;
    return one ? answers : answers.stream().map(Verdict::unsure).toList();
  }

  /** "Not sure" said beside something else makes that unsure, and is no answer itself. */
  private static boolean isNotSure(ReadAnswer answer) {
    return answer.choice().kind() == Choice.Kind.UNSURE;
  }

  private static ReadAnswer unsure(ReadAnswer answer) {
    return new ReadAnswer(answer.question(), answer.choice(), answer.words(), answer.at(), false);
  }

  /** "back of my knee" does not mean the back as well: the longer phrase holds the shorter one. */
  static List<Heard> withoutShadowed(List<Heard> heard) {
    List<Heard> left = new ArrayList<>(heard.size());
    for (Heard one : heard) {
      boolean shadowed = false;
      for (int i = 0; i < heard.size() && !shadowed; i++) {
        shadowed = one.isShadowedBy(heard.get(i));
      }
      if (!shadowed) {
        left.add(one);
      }
    }
    return left;
  }

  private static Map<String, ReadAnswer> byChoice(List<Heard> heard, Text text) {
    Map<String, Heard> byChoice = new LinkedHashMap<>();
    for (Heard one : heard) {
      byChoice.merge(
          one.meaning().choice().id().word(),
          one,
          (some, other) -> other.tellsMoreThan(some) ? other : some);
    }
    Map<String, ReadAnswer> answers = new LinkedHashMap<>();
    byChoice.forEach((id, one) -> answers.put(id, answer(one, text)));
    return answers;
  }

  private static ReadAnswer answer(Heard one, Text text) {
    return new ReadAnswer(
        one.meaning().question(),
        one.meaning().choice(),
        text.quote(one.span()),
        text.at(one.span().from()).from(),
        one.sure());
  }
}
