package dev.hammy.content.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hammy.content.Bundled;
import dev.hammy.dialogue.TextReader;
import dev.hammy.message.Language;
import dev.hammy.protocol.SpeechRules;
import dev.hammy.protocol.WordBook;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of a language are read when somebody types in it, and whoever types waits for them. */
final class ReadWhenTypedTest {
  private static final WordBook EMPTY =
      new WordBook(RulesReader.none(), Map.of(), List.of(), List.of());

  @Test
  void nothingIsReadBeforeSomethingIsTypedAndThenOnlyOnce() {
    AtomicInteger reads = new AtomicInteger();
    OwnWords words = words(reads, () -> EMPTY);
    TextReader reader = words.reader(Language.ENGLISH);
    words.textReaders();
    assertEquals(Set.of(Language.ENGLISH), words.languages());
    assertEquals(0, reads.get());

    reader.read("it hurts", null, 0);
    words.reader(Language.ENGLISH).read("it hurts", null, 0);
    words.prepare();

    assertEquals(1, reads.get());
  }

  @Test
  void whoTypesWhileTheWordsAreReadWaitsForThem() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    AtomicInteger reads = new AtomicInteger();
    OwnWords words =
        words(
            reads,
            () -> {
              begun.countDown();
              await(mayEnd);
              return EMPTY;
            });
    CompletableFuture<Void> preparing = CompletableFuture.runAsync(words::prepare);
    await(begun);
    List<CompletableFuture<Void>> typed =
        Stream.of("one", "two")
            .map(
                text ->
                    CompletableFuture.runAsync(
                        () -> words.reader(Language.ENGLISH).read(text, null, 0)))
            .toList();
    typed.forEach(turn -> assertFalse(turn.isDone(), "answered before the words were read"));

    mayEnd.countDown();
    preparing.get(60, TimeUnit.SECONDS);
    for (CompletableFuture<Void> turn : typed) {
      turn.get(60, TimeUnit.SECONDS);
    }

    assertEquals(1, reads.get());
  }

  @Test
  void whatIsPackedIsReadAsTheCompilerReadsIt() {
    OwnWords whole = Content.in(Path.of("hamstring")).words();
    OwnWords packed = Content.bundled().words();
    Map<Language, SpeechRules> rules = new HashMap<>();
    whole.languages().forEach(language -> rules.put(language, whole.in(language).rules()));

    assertEquals(whole.languages(), packed.languages());
    for (Language language : whole.languages()) {
      assertEquals(rules.get(language), packed.in(language).rules());
      assertEquals(said(whole.in(language)), said(packed.in(language)));
      assertEquals(whole.in(language).requests(), packed.in(language).requests());
      assertEquals(whole.in(language).elsewhere(), packed.in(language).elsewhere());
      assertEquals(texts(whole.in(language)), texts(packed.in(language)));
    }
  }

  @Test
  void whatIsPackedIsOfferedInTheLanguagesThatAreHeard() {
    Content whole = Content.in(Path.of("hamstring"));

    assertEquals(List.of(), whole.untranslated());
    assertEquals(whole.wordings().offered(), Bundled.CONTENT.wordings().offered());
  }

  @Test
  void aLanguageWithoutWordsHasNoReader() {
    OwnWords words = words(new AtomicInteger(), () -> EMPTY);

    assertThrows(IllegalArgumentException.class, () -> words.reader(Language.GERMAN));
  }

  private static List<String> said(WordBook book) {
    return book.choices().stream()
        .map(
            words ->
                String.join(
                    " ",
                    words.question().id().word(),
                    words.choice().id().word(),
                    words.says().toString(),
                    words.maybe().toString(),
                    words.lookAlikes().toString()))
        .toList();
  }

  private static List<String> texts(WordBook book) {
    return book.examples().stream().map(example -> example.text()).toList();
  }

  private static OwnWords words(AtomicInteger reads, Supplier<WordBook> reading) {
    Once<WordBook> book =
        new Once<>(
            () -> {
              reads.incrementAndGet();
              return reading.get();
            });
    return new OwnWords(Map.of(Language.ENGLISH, book));
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody came");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
