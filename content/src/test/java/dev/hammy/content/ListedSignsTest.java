package dev.hammy.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hammy.content.compile.Content;
import dev.hammy.dialogue.ReadAnswer;
import dev.hammy.dialogue.TextReader;
import dev.hammy.message.Language;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Meaning;
import dev.hammy.protocol.Question;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The phrases that danger questions list are heard in other languages; in English the words book
 * says what is heard, and must say all of them.
 */
final class ListedSignsTest {
  private final TextReader reader = Content.bundled().words().reader(Language.ENGLISH);

  @Test
  void everyListedPhraseOfADangerSignIsReadInEnglish() {
    List<String> unread =
        Content.bundled().topic().questions().stream()
            .filter(Question::isSafety)
            .flatMap(this::unread)
            .toList();
    assertEquals(List.of(), unread);
  }

  private Stream<String> unread(Question question) {
    return question.choices().stream()
        .filter(choice -> choice.kind() == Choice.Kind.PRESENT)
        .flatMap(
            choice ->
                choice.words().stream()
                    .filter(words -> !raises(words, new Meaning(question, choice)))
                    .map(words -> choice.id() + ": " + words));
  }

  private boolean raises(String words, Meaning sign) {
    return reader.read(words, null, 0).dangers().stream()
        .map(ListedSignsTest::meaning)
        .anyMatch(read -> read.equals(sign) || read.followsUp(sign) || sign.followsUp(read));
  }

  private static Meaning meaning(ReadAnswer read) {
    return new Meaning(read.question(), read.choice());
  }
}
