package dev.hammy.dialogue;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.message.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextReadersTest {
  private static final TextReader READER = (text, asked, today) -> Reading.NOTHING;

  @Test
  void englishIsReadInEnglishAndWhereNobodyElseReads() {
    TextReaders readers =
        new TextReaders(
            Map.of(Language.ENGLISH, READER, Language.GERMAN, READER),
            language -> RequestWords.NONE);

    assertTrue(readers.readsEnglish(Language.ENGLISH));
    assertTrue(readers.readsEnglish(Language.SPANISH));
    assertFalse(readers.readsEnglish(Language.GERMAN));
    assertFalse(TextReaders.NONE.readsEnglish(Language.ENGLISH));
  }
}
