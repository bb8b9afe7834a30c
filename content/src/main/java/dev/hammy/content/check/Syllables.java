package dev.hammy.content.check;

import eu.crydee.syllablecounter.SyllableCounter;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Counts the syllables of English words. Not thread-safe. */
final class Syllables implements ToIntFunction<String> {
  private final SyllableCounter counter = new SyllableCounter();

  /** The syllables of a word in lower case, of which hyphens may join several; at least 1. */
  @Override
  public int applyAsInt(String word) {
    return Stream.of(word.split("-")).mapToInt(this::single).sum();
  }

  private int single(String word) {
    return Math.max(1, counter.count(word.replace("’", "'")));
  }
}
