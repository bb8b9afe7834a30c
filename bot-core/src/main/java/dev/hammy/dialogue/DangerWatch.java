package dev.hammy.dialogue;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Question;
import java.util.List;
import java.util.Optional;

/**
 * Listens for danger signs in whatever is typed, at any point. It may raise concern and never
 * clears it: a phrase that is heard leads to the danger question about it, put plainly, whether it
 * was meant, denied or a joke; only the person's own choice then counts.
 */
final class DangerWatch {
  private final List<Question> questions;

  DangerWatch(List<Question> questions) {
    this.questions = questions.stream().filter(Question::isSafety).toList();
  }

  /** A danger sign that was heard, by the words for it in the content. */
  record Heard(Question question, Choice choice, String words) {}

  /** The most urgent sign in the text that is not part of the answers already. */
  Optional<Heard> hear(PlainText text, Answers answers) {
    for (Question question : questions) {
      for (Choice choice : question.choices()) {
        if (choice.kind() == Choice.Kind.PRESENT && !answers.to(question).contains(choice.code())) {
          Optional<String> words = choice.words().stream().filter(text::contains).findFirst();
          if (words.isPresent()) {
            return Optional.of(new Heard(question, choice, words.get()));
          }
        }
      }
    }
    return Optional.empty();
  }
}
