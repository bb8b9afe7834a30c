package dev.hammy.content.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.content.compile.Content;
import dev.hammy.content.compile.OwnWords;
import dev.hammy.dialogue.ReadAnswer;
import dev.hammy.dialogue.Reading;
import dev.hammy.dialogue.TextReader;
import dev.hammy.message.Language;
import dev.hammy.protocol.Question;
import dev.hammy.reading.FormulaException;
import dev.hammy.reading.WordReader;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What holds whatever somebody writes: it is read without a failure and without a hang, in time
 * that grows with its length alone, and alike wherever the program runs.
 */
final class AnyTextTest {
  private static final Content CONTENT = Content.bundled();
  private static final long TODAY = 20_779;
  private static final long SEED = 4;
  private static final int IN_THE_BUILD = 40;
  private static final List<String> SETTINGS =
      List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva");
  private static final Duration HANGS = Duration.ofMinutes(5);

  /**
   * How many times slower than what people write such texts may be read: they are mostly quicker.
   */
  private static final int MARGIN = 10;

  private static Texts texts(long seed, Language language) {
    return new Texts(seed, language, CONTENT.words().in(language));
  }

  private static void holds(String text, @Nullable Question asked, TextReader reader) {
    Reading reading = reader.read(text, asked, TODAY);
    Stream.concat(reading.answers().stream(), reading.dangers().stream())
        .map(ReadAnswer::words)
        .forEach(words -> assertFalse(words.isEmpty(), text));
    reader.elsewhere(text);
  }

  private static void read(Texts texts, Language language) {
    List<Question> questions = CONTENT.topic().questions();
    String text = texts.next();
    int asked = Math.floorMod(text.hashCode(), questions.size() + 1);
    Question question = asked == questions.size() ? null : questions.get(asked);
    holds(text, question, CONTENT.words().reader(language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingThatIsTypedMakesReadingFail(Language language) {
    Texts texts = texts(SEED, language);
    assertTimeoutPreemptively(
        HANGS,
        () -> {
          for (int i = 0; i < IN_THE_BUILD; i++) {
            read(texts, language);
          }
        });
  }

  /** With {@code mvn -P long}: a minute of texts that no build saw before. */
  @Tag("long")
  @Test
  void nothingThatIsTypedForAMinuteMakesReadingFail() {
    long seed = System.nanoTime();
    long end = seed + Duration.ofMinutes(1).toNanos();
    assertTimeoutPreemptively(
        HANGS,
        () -> {
          int read = 0;
          for (long next = seed; System.nanoTime() < end; next++) {
            for (Language language : Language.values()) {
              read(texts(next, language), language);
              read++;
            }
          }
          System.out.println("read " + read + " texts from seed " + seed);
        });
  }

  @Test
  void partsOfPhrasesOverAndOverTakeNotMuchLongerThanWhatPeopleWrite() {
    Texts texts = texts(SEED, Language.ENGLISH);
    TextReader reader = CONTENT.words().reader(Language.ENGLISH);
    List<String> repeated = Stream.generate(texts::repeated).limit(10).toList();
    List<String> ordinary = Stream.generate(texts::ordinary).limit(10).toList();
    long usual = Long.MAX_VALUE;
    long worst = Long.MAX_VALUE;
    for (int round = 0; round < 3; round++) {
      usual = Math.min(usual, nanos(ordinary, reader));
      worst = Math.min(worst, nanos(repeated, reader));
    }
    System.out.println(
        "10,000 characters: ordinary " + usual / 10_000 + " us, repeated " + worst / 10_000);
    assertTrue(worst < MARGIN * usual, worst + " ns against " + usual);
  }

  private static long nanos(List<String> texts, TextReader reader) {
    long begin = System.nanoTime();
    texts.forEach(text -> reader.read(text, null, TODAY));
    return System.nanoTime() - begin;
  }

  /** Where letters have other capitals, and digits other shapes; each reads its share of texts. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void theSettingsOfTheMachineChangeNoReading(Language language) throws FormulaException {
    OwnWords words = CONTENT.words();
    Locale before = Locale.getDefault();
    for (int share = 0; share < SETTINGS.size(); share++) {
      List<Reading> expected = readings(words.reader(language), language, share);
      try {
        Locale.setDefault(Locale.forLanguageTag(SETTINGS.get(share)));
        TextReader elsewhere =
            new WordReader(words.in(language), language, words.weights(language));
        assertEquals(expected, readings(elsewhere, language, share), SETTINGS.get(share));
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  private static List<Reading> readings(TextReader reader, Language language, int share) {
    List<String> texts = Texts.real(language);
    return IntStream.range(0, texts.size())
        .filter(place -> place % SETTINGS.size() == share)
        .mapToObj(place -> reader.read(texts.get(place), null, TODAY))
        .toList();
  }
}
