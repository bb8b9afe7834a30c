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

  private static Features features(Text text) {
    return Features.of(text, List.of(), null);
  }

  @Test
  void aMisspeltWordSharesLettersWithTheRightOne() {
    Set<Long> right = keys(features(text("swollen")));
    right.retainAll(keys(features(text("swolen"))));
    assertTrue(right.size() >= 3, right.size() + " in common");
  }

  @Test
  void whatAPhraseLeftCountsWhereAllOfItStands() {
    Trace trace = new Trace(7, new Span(0, 2), true);
    Features features = Features.of(text("a", "b", "c"), List.of(trace), null);
    int left = features.startAt(2) - 1;
    assertEquals(7, features.key(left));
    assertTrue(features.isFaint(left));
    assertFalse(features.isFaint(0));
    assertTrue(features.isWithin(left, new Span(0, 3)));
    assertFalse(features.isWithin(left, new Span(1, 3)));
  }

  @Test
  void eachWordIsOneAndEachPairInItsOrder() {
    Set<Long> there = keys(features(text("d", "a")));
    Set<Long> back = keys(features(text("a", "d")));
    assertEquals(3, there.size());
    there.retainAll(back);
    assertEquals(2, there.size());
  }

  @Test
  void aWordStandsWithTheOneBeforeTheLastInOneClause() {
    Set<Long> together = keys(features(text("a", "b", "c")));
    together.retainAll(keys(features(text("a", "d", "c"))));
    assertEquals(3, together.size());
  }

  @Test
  void numbersAreAlikeAndEachIsItselfBesides() {
    Set<Long> three = keys(features(text("3")));
    Set<Long> four = keys(features(text("4")));
    assertEquals(2, three.size());
    three.retainAll(four);
    assertEquals(Set.of(features(text("5")).word(0)), three);
  }

  @Test
  void whatWasAskedStandsWithEachWordOnce() {
    Text text = text("yes", "yes");
    Set<Long> plain = keys(features(text));
    Features asked = Features.of(text, List.of(), Book.WHERE);
    assertEquals(plain.size() + 2, keys(asked).size());
    assertEquals(features(text).size() + 2, asked.size());
    assertTrue(keys(asked).containsAll(plain));
  }

  @Test
  void withinSomeWordsEachCountsOnceAndPairsDoNotReachOut() {
    Features features = features(text("a", "a", "a"));
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
    assertTrue(keys(Features.of(text(stems), List.of(), Book.WHERE)).size() > 3 * 5_000);
  }
}
