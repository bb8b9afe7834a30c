package dev.hammy.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.hammy.message.Language;
import dev.hammy.protocol.SpeechRules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SplitterTest {
  /** How every character of the first two planes was cut by Java 17 and by Java 25 alike. */
  private static final long CUT = 1_256_206_455L;

  private static final int END_OF_SECOND_PLANE = 0x20000;
  private static final int AT_ONCE = 2_000;

  private static Splitter splitter(Language language, String... known) {
    SpeechRules rules =
        new SpeechRules(List.of("é"), List.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    Splitter splitter = new Splitter(rules, language);
    for (String word : known) {
      splitter.learn(word);
    }
    splitter.isComplete();
    return splitter;
  }

  @Test
  void everyJavaCutsEveryCharacterAlike() {
    Splitter splitter = splitter(Language.ENGLISH, "numb");
    CRC32 cut = new CRC32();
    for (int first = 0; first < END_OF_SECOND_PLANE; first += AT_ONCE) {
      StringBuilder typed = new StringBuilder();
      for (int c = first; c < Math.min(first + AT_ONCE, END_OF_SECOND_PLANE); c++) {
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        typed.append('a').appendCodePoint(isHalf ? ' ' : c).append("b ");
      }
      String words = String.join(" ", splitter.split(typed.toString()).stems());
      words.chars().forEach(cut::update);
    }
    assertEquals(CUT, cut.getValue(), "this Java knows other characters: see Splitter.isSettled");
  }

  @Test
  void aSpaceThatIsNotSeenPartsWordsAndASoftHyphenDoesNot() {
    Splitter splitter = splitter(Language.ENGLISH, "numb", "foot");
    assertEquals(List.of("numb", "foot"), splitter.split("numb\u200Bfo\u00ADot").stems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "az-AZ", "de-DE"})
  void theLanguageOfTheMachineChangesNothing(String tag) {
    String typed = "NUMB IN IT, Istanbul ISSIZ 12 WKS ５ days ﬁve ΙΣ";
    List<String> expected = splitter(Language.ENGLISH, "numb").split(typed).stems();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertEquals(expected, splitter(Language.ENGLISH, "numb").split(typed).stems());
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SPANISH, dormido, dormidas",
    "SPANISH, orinar, orino",
    "SPANISH, pantorrilla, pantorrillas",
    "SPANISH, sensación, sensacion",
    "GERMAN, füße, fuesse",
    "GERMAN, füße, fusse",
    "GERMAN, füße, FÜSSE",
    "GERMAN, gesäß, gesaess",
    "GERMAN, geschwollen, geschwollene",
    "GERMAN, oberschenkel, oberschenkels",
    "PORTUGUESE, dormência, dormencia",
    "PORTUGUESE, formigando, formigar",
    "PORTUGUESE, perna, pernas",
    "ENGLISH, swelling, swellings",
  })
  void endingsAndMarksMakeNoOtherWord(Language language, String known, String typed) {
    Splitter splitter = splitter(language, known);
    assertEquals(splitter.split(known).stems(), splitter.split(typed).stems());
  }

  @ParameterizedTest
  @CsvSource({"SPANISH, año, ano", "PORTUGUESE, é, e", "ENGLISH, resume, résumé"})
  void whereAMarkMakesAnotherWordItIsKept(Language language, String one, String other) {
    Splitter splitter = splitter(language, one);
    assertNotEquals(splitter.split(one).stems(), splitter.split(other).stems());
  }
}
