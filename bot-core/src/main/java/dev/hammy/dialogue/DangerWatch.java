package dev.hammy.dialogue;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Question;
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
  private final List<Sign> signs;

  DangerWatch(List<Question> questions) {
    this.signs = questions.stream().filter(Question::isSafety).flatMap(DangerWatch::signs).toList();
  }

  /** A danger sign that was heard, by the words for it in the content. */
  record Heard(Question question, Choice choice, String words) {}

  /** One phrase for a danger sign, made comparable once. */
  private record Sign(Heard heard, PlainText phrase) {}

  /** Every sign in the text that is not known already, in the order of the content, each once. */
  List<Heard> hear(PlainText text, Answers known) {
    Map<Choice, Heard> heard = new LinkedHashMap<>();
    for (Sign sign : signs) {
      Heard one = sign.heard();
      if (!known.to(one.question()).contains(one.choice().code()) && text.contains(sign.phrase())) {
        heard.putIfAbsent(one.choice(), one);
      }
    }
    return List.copyOf(heard.values());
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
