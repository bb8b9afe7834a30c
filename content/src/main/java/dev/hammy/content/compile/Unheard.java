package dev.hammy.content.compile;

import dev.hammy.message.Language;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceWords;
import dev.hammy.protocol.Elsewhere;
import dev.hammy.protocol.ElsewhereWords;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.WordBook;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds what would go unheard in a language: a danger sign, or something that is not the topic's to
 * judge, for which it has no words. Whoever is spoken to in a language must be heard in it.
 */
final class Unheard {
  private final Topic topic;
  private final List<ChoiceWords> choices;
  private final List<Elsewhere> elsewhere;

  private Unheard(Topic topic, List<ChoiceWords> choices, List<ElsewhereWords> elsewhere) {
    this.topic = topic;
    this.choices = choices;
    this.elsewhere = elsewhere.stream().map(ElsewhereWords::elsewhere).toList();
  }

  /** What has no words in a language, such as {@code right-now: saddle}; nothing if it has all. */
  static List<String> in(Language language, Topic topic, OwnWords words) {
    // Where nobody's own words are read, no language is behind.
    if (words.languages().isEmpty()) {
      return List.of();
    }
    if (!words.languages().contains(language)) {
      return new Unheard(topic, List.of(), List.of()).all();
    }
    WordBook book = words.in(language);
    return new Unheard(topic, book.choices(), book.elsewhere()).all();
  }

  private List<String> all() {
    Stream<String> signs =
        topic.questions().stream().filter(Question::isSafety).flatMap(this::signs);
    Stream<String> others =
        topic.elsewhere().stream()
            .filter(one -> !elsewhere.contains(one))
            .map(one -> "elsewhere: " + one.id());
    return Stream.concat(signs, others).toList();
  }

  private Stream<String> signs(Question question) {
    return present(question)
        .filter(choice -> !isHeard(question, choice))
        .map(choice -> question.id().word() + ": " + choice.id().word());
  }

  /** A sign that is followed up is heard in all that it is asked more closely about. */
  private boolean isHeard(Question question, Choice choice) {
    List<Question> closer =
        topic.questions().stream().filter(other -> follows(other, question, choice)).toList();
    boolean inAll =
        !closer.isEmpty()
            && closer.stream()
                .allMatch(other -> present(other).allMatch(one -> isHeard(other, one)));
    return inAll || choices.stream().anyMatch(words -> means(words, question, choice));
  }

  private static Stream<Choice> present(Question question) {
    return question.choices().stream().filter(one -> one.kind() == Choice.Kind.PRESENT);
  }

  private static boolean follows(Question other, Question question, Choice choice) {
    Picked first = other.onlyAfter();
    return first != null
        && first.question() == question.code()
        && first.choices().contains(choice.code());
  }

  private static boolean means(ChoiceWords words, Question question, Choice choice) {
    boolean hasWords =
        !words.says().isEmpty() || !words.maybe().isEmpty() || !words.ever().isEmpty();
    return hasWords && words.question().equals(question) && words.choice().equals(choice);
  }
}
