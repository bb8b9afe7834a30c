package dev.hammy.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FeaturesTest {
  private static Text text(String... stems) {
    return new Text(
        String.join(" ", stems),
        IntStream.range(0, stems.length).mapToObj(place -> word(stems[place])).toList());
  }

  private static Text.Word word(String stem) {
    int number = Character.isDigit(stem.charAt(0)) ? Integer.parseInt(stem) : -1;
    return new Text.Word(stem, number, 0, 0, Text.Break.NONE, List.of());
  }

  private static Set<Long> keys(Features features) {
    Set<Long> keys = new HashSet<>();
    IntStream.range(0, features.size()).forEach(feature -> keys.add(features.key(feature)));
    return keys;
  }

  @Test
  void eachWordIsOneAndEachPairInItsOrder() {
    Set<Long> there = keys(text("dull", "ache").features());
    Set<Long> back = keys(text("ache", "dull").features());
    assertEquals(3, there.size());
    there.retainAll(back);
    assertEquals(2, there.size());
  }

  @Test
  void numbersAreAlikeAndEachIsItselfBesides() {
    Set<Long> three = keys(text("3").features());
    Set<Long> four = keys(text("4").features());
    assertEquals(2, three.size());
    three.retainAll(four);
    assertEquals(Set.of(text("5").features().word(0)), three);
  }

  @Test
  void whatWasAskedStandsWithEachWordOnce() {
    Text text = text("yes", "yes");
    Set<Long> plain = keys(text.features());
    Features asked = Features.of(text, Book.WHERE);
    assertEquals(plain.size() + 2, keys(asked).size());
    assertEquals(text.features().size() + 2, asked.size());
    assertTrue(keys(asked).containsAll(plain));
  }

  @Test
  void withinSomeWordsEachCountsOnceAndPairsDoNotReachOut() {
    Features features = text("ache", "ache", "ache").features();
    Span last = new Span(1, 3);
    int word = features.startAt(1);
    int pair = word + 1;
    assertTrue(features.isFirstWithin(word, last));
    assertFalse(features.isWithin(pair, last));
    int again = features.startAt(2);
    assertFalse(features.isFirstWithin(again, last));
    assertTrue(features.isFirstWithin(again + 1, last));
  }

  @Test
  void aLongTextHasNoFewerThanAreInIt() {
    String[] stems = IntStream.range(0, 5_000).mapToObj(i -> "w" + i).toArray(String[]::new);
    assertEquals(3 * 5_000, keys(Features.of(text(stems), Book.WHERE)).size());
  }
}
