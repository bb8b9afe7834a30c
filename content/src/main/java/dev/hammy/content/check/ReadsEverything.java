package dev.hammy.content.check;

import dev.hammy.dialogue.ReadAnswer;
import dev.hammy.dialogue.Reading;
import dev.hammy.dialogue.TextReader;
import dev.hammy.message.Wording;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Question.Pick;
import dev.hammy.protocol.Topic;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer to every question in any text, in the longest words that there are: the most that
 * a message can have to show. In a text without words all of it is in doubt.
 */
final class ReadsEverything implements TextReader {
  private static final String WORDS = "word ".repeat(40);

  private final Topic topic;
  private final Wording wording;

  ReadsEverything(Topic topic, Wording wording) {
    this.topic = topic;
    this.wording = wording;
  }

  @Override
  public Reading read(String text, @Nullable Question asked, long today) {
    boolean sure = !text.isBlank();
    List<ReadAnswer> read =
        topic.questions().stream()
            .filter(question -> !question.isSafety())
            .flatMap(question -> longest(question, sure))
            .toList();
    return new Reading(read, List.of());
  }

  private Stream<ReadAnswer> longest(Question question, boolean sure) {
    // To one that is in doubt two are possible.
    int most = question.pick() == Pick.SEVERAL ? question.choices().size() : sure ? 1 : 2;
    return question.choices().stream()
        .filter(choice -> choice.kind() == Choice.Kind.PRESENT)
        .sorted(Comparator.comparingInt(this::length).reversed())
        .limit(most)
        .map(choice -> new ReadAnswer(question, choice, WORDS, sure));
  }

  private int length(Choice choice) {
    return wording.of(choice.label()).length();
  }
}
