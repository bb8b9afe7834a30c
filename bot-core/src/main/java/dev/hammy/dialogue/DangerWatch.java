package dev.hammy.dialogue;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Truth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Listens for danger signs in whatever is typed, at any point. It may raise concern and never
 * clears it: a phrase that is heard leads to the danger question about it, put plainly, whether it
 * was meant, denied or a joke; only the person's own choice then counts.
 */
final class DangerWatch {
  private final List<Question> questions;
  private final List<Sign> signs;

  DangerWatch(List<Question> questions) {
    this.questions = List.copyOf(questions);
    this.signs = questions.stream().filter(Question::isSafety).flatMap(DangerWatch::signs).toList();
  }

  /** A danger sign that was heard, by the words for it in the content. */
  record Heard(Question question, Choice choice, String words) {}

  /** One phrase for a danger sign, made comparable once. */
  private record Sign(Heard heard, PlainText phrase) {}

  /**
   * Every sign in the text that is not known already, in the order of the content, each once.
   *
   * @param known the answers together with what is ticked on screen
   */
  List<Heard> hear(PlainText text, Answers answers, Answers known) {
    Map<Choice, Heard> heard = new LinkedHashMap<>();
    for (Sign sign : signs) {
      if (text.contains(sign.phrase())) {
        Heard one = inTurn(sign.heard(), answers);
        if (!known.to(one.question()).contains(one.choice().code())) {
          heard.putIfAbsent(one.choice(), one);
        }
      }
    }
    return List.copyOf(heard.values());
  }

  /** The sign itself; or, while its question does not come up, the sign that this follows up. */
  private Heard inTurn(Heard heard, Answers answers) {
    Picked sign = heard.question().onlyAfter();
    if (sign == null || heard.question().comesUp(answers) == Truth.TRUE) {
      return heard;
    }
    return questions.stream()
        .filter(question -> question.code() == sign.question())
        .map(question -> new Heard(question, first(question, sign), heard.words()))
        .findFirst()
        .map(first -> inTurn(first, answers))
        .orElse(heard);
  }

  private static Choice first(Question question, Picked sign) {
    return question.picked(sign.choices()).get(0);
  }

  private static Stream<Sign> signs(Question question) {
    return question.choices().stream()
        .filter(choice -> choice.kind() == Choice.Kind.PRESENT)
        .flatMap(
            choice ->
                choice.words().stream()
                    .map(words -> new Heard(question, choice, words))
                    .map(heard -> new Sign(heard, PlainText.of(heard.words()))));
  }
}
