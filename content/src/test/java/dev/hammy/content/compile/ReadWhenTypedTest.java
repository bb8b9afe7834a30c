package dev.hammy.content.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hammy.dialogue.RequestWords;
import dev.hammy.dialogue.TextReader;
import dev.hammy.message.Language;
import dev.hammy.protocol.WordBook;
import dev.hammy.standins.Latches;
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
              Latches.await(mayEnd);
              return EMPTY;
            });
    CompletableFuture<Void> first =
        CompletableFuture.runAsync(() -> words.reader(Language.ENGLISH).read("zero", null, 0));
    Latches.await(begun);
    List<CompletableFuture<Void>> typed =
        Stream.of("one", "two")
            .map(
                text ->
                    CompletableFuture.runAsync(
                        () -> words.reader(Language.ENGLISH).read(text, null, 0)))
            .toList();
    typed.forEach(turn -> assertFalse(turn.isDone(), "answered before the words were read"));

    mayEnd.countDown();
    first.get(60, TimeUnit.SECONDS);
    for (CompletableFuture<Void> turn : typed) {
      turn.get(60, TimeUnit.SECONDS);
    }

    assertEquals(1, reads.get());
  }

  @Test
  void aLanguageWithoutWordsHasNoReader() {
    OwnWords words = words(new AtomicInteger(), () -> EMPTY);

    assertThrows(IllegalArgumentException.class, () -> words.reader(Language.GERMAN));
  }

  private static OwnWords words(AtomicInteger reads, Supplier<WordBook> reading) {
    OwnWords words = new OwnWords();
    words.put(
        Language.ENGLISH,
        List.of(),
        reading,
        () -> {
          reads.incrementAndGet();
          return new OwnWords.Spoken(
              WordBooks.reader(reading.get(), Language.ENGLISH), RequestWords.NONE);
        });
    return words;
  }
}
