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
    Text.Form form =
        Character.isDigit(stem.charAt(0))
            ? Text.Form.ofNumber(Integer.parseInt(stem))
            : Text.Form.ofWord(stem, stem);
    return new Text.Word(form, Text.Break.NONE, List.of(), 0, 0);
  }

  private static Text text(Text.Word... words) {
    return new Text("", List.of(words));
  }

  private static Text.Word word(Text.Form form) {
    return new Text.Word(form, Text.Break.NONE, List.of(), 0, 0);
  }

  private static Text.Word after(String filler, Text.Form form) {
    return new Text.Word(form, Text.Break.NONE, List.of(filler), 0, 0);
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
    // Two stems, the pair of them and of the words, and what the clause begins with.
    assertEquals(5, there.size());
    there.retainAll(back);
    assertEquals(2, there.size());
  }

  @Test
  void anEndingAndASmallWordSayMoreThanTheStem() {
    Text.Form numb = Text.Form.ofWord("numb", "numb");
    Set<Long> mine = keys(features(text(after("my", Text.Form.ofWord("legs", "leg")), word(numb))));
    Set<Long> one = keys(features(text(after("my", Text.Form.ofWord("leg", "leg")), word(numb))));
    Set<Long> your =
        keys(features(text(after("your", Text.Form.ofWord("legs", "leg")), word(numb))));
    assertEquals(8, mine.size());
    mine.retainAll(one);
    assertEquals(5, mine.size(), "the ending is in its word and in two pairs");
    mine.retainAll(your);
    assertEquals(4, mine.size(), "stems, and what the clause begins with");
  }

  @Test
  void aClauseBeginsWithAWord() {
    Text.Word first = word(Text.Form.ofWord("numb", "numb"));
    Text.Word next = new Text.Word(first.form(), Text.Break.CLAUSE, List.of(), 0, 0);
    int inOne = keys(features(text(first, first))).size();
    assertEquals(features(text(first, first)).size() + 1, features(text(first, next)).size());
    assertEquals(inOne, keys(features(text(first, next))).size());
  }

  @Test
  void numbersAreAlikeAndEachIsItselfBesides() {
    Set<Long> three = keys(features(text("3")));
    Set<Long> four = keys(features(text("4")));
    assertEquals(3, three.size());
    three.retainAll(four);
    assertEquals(2, three.size(), "any number, at the beginning");
    assertTrue(three.contains(features(text("5")).word(0)));
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
