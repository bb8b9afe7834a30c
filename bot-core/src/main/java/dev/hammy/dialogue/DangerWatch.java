package dev.hammy.dialogue;

import dev.hammy.late.Once;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Listens for danger signs in whatever is typed, at any point: for those that the reader of own
 * words finds, and, where none knows English, for the phrases that the questions list. It may raise
 * concern and never clears it: a phrase that is heard leads to the danger question about it, put
 * plainly; only the person's own choice then counts.
 */
final class DangerWatch {
  private final Topic topic;

  /** Hundreds that most starts do without. */
  private final Once<List<Sign>> signs;

  DangerWatch(Topic topic) {
    this.topic = topic;
    this.signs = new Once<>(() -> signs(topic));
  }

  /** One phrase for a danger sign, made comparable once. */
  private record Sign(ReadAnswer meaning, PlainText phrase) {}

  /**
   * Every sign in the text that is not known already, in the order of the content, each once.
   *
   * @param read the signs that were read in it
   * @param known the answers together with what is ticked on screen
   */
  List<ReadAnswer> hear(List<ReadAnswer> read, Answers answers, Answers known) {
    Map<Choice, ReadAnswer> heard = new LinkedHashMap<>();
    read.stream()
        .map(sign -> sign.inTurn(topic, answers))
        .filter(sign -> !known.to(sign.question()).contains(sign.choice().code()))
        .sorted(Comparator.comparingInt(this::place))
        .forEach(sign -> heard.putIfAbsent(sign.choice(), sign));
    return List.copyOf(heard.values());
  }

  /**
   * The signs of which a listed phrase stands in the text: for whoever has no reader that knows
   * those phrases, and what denies them, in the language of the content.
   */
  List<ReadAnswer> listed(PlainText text) {
    return signs.get().stream()
        .filter(sign -> text.contains(sign.phrase()))
        .map(Sign::meaning)
        .toList();
  }

  private int place(ReadAnswer sign) {
    return topic.questions().indexOf(sign.question());
  }

  private static List<Sign> signs(Topic topic) {
    return topic.questions().stream()
        .filter(Question::isSafety)
        .flatMap(DangerWatch::signs)
        .toList();
  }

  private static Stream<Sign> signs(Question question) {
    return question.choices().stream()
        .filter(choice -> choice.kind() == Choice.Kind.PRESENT)
        .flatMap(
            choice ->
                choice.words().stream()
                    .map(words -> new ReadAnswer(question, choice, words, true))
                    .map(meaning -> new Sign(meaning, PlainText.of(meaning.words()))));
  }
}
