package dev.hammy.reading;

import dev.hammy.protocol.SpeechRules.Cue;
import dev.hammy.reading.Text.Break;
import java.util.BitSet;
import java.util.List;

/**
 * How far what some words say is from what the writer has now: somebody else's, soon over, denied
 * in part. {@link Scope} knows what is certain of that; most of this is only likely.
 */
final class Distance {
  private final Text text;
  private final Scope scope;

  private final BitSet over;
  private final BitSet spares;
  private final BitSet others;
  private final BitSet story = new BitSet();
  private final List<Span> grown;
  private final BitSet ages;

  Distance(Text text, Finds finds, Scope scope) {
    this.text = text;
    this.scope = scope;
    this.over = finds.begun(Cue.OVER);
    this.spares = finds.begun(Cue.SPARES);
    this.others = finds.begun(Cue.OTHERS);
    this.grown = grown(finds);
    this.ages = grown.isEmpty() ? new BitSet() : finds.covered(Cue.YOUNG);
    markStory(finds.covered(Cue.SELF));
  }

  /** Where the writer says to be 18 or more, and writes for nobody else. */
  private static List<Span> grown(Finds finds) {
    BitSet not = finds.covered(Cue.GROWN_NOT);
    return finds.of(Cue.FOR_OTHERS).isEmpty()
        ? finds.of(Cue.GROWN).stream().filter(age -> !not.get(age.to() - 1)).toList()
        : List.of();
  }

  /** What somebody else had goes on until the writer is spoken of again. */
  private void markStory(BitSet self) {
    boolean goesOn = false;
    for (int from = 0; from < text.size(); from = text.endOfSentence(from)) {
      int to = text.endOfSentence(from);
      boolean isOwn = Scope.isWithin(self, from, to);
      if (goesOn && !isOwn) {
        story.set(from, to);
      }
      goesOn = scope.isOfOthersWithin(from, to) || (goesOn && !isOwn);
    }
  }

  /** Whether words are certainly of somebody else, which {@link Scope} does not see. */
  boolean isOfOthers(Match match) {
    return isOfChild(match) || isOfOthersAlone(match.span());
  }

  /** Whether words are the age of somebody younger than the writer, who is grown up. */
  private boolean isOfChild(Match match) {
    return match.parts().stream().allMatch(part -> ages.nextClearBit(part.from()) >= part.to());
  }

  /** Whether a sentence is about somebody else, and says so: "gran's ankles swell, mine don't". */
  private boolean isOfOthersAlone(Span span) {
    return isSpared(span)
        && Scope.isWithin(
            others, text.beginOfSentence(span.from()), text.endOfSentence(span.from()));
  }

  /** Whether words seem to be far. */
  boolean isFar(Match match) {
    Span span = match.span();
    return (scope.isDenied(match) && !scope.isTurned(span))
        || isSpared(span)
        || isOver(span)
        || story.get(span.from())
        || isGrownAge(span);
  }

  /** The writer's own age, of 18 and more, is no sign. */
  private boolean isGrownAge(Span span) {
    return grown.stream().anyMatch(span::isWithin);
  }

  /** "Not me", after it in the same sentence. */
  private boolean isSpared(Span span) {
    int cue = spares.nextSetBit(span.to());
    return cue >= 0
        && cue < text.endOfSentence(span.to() - 1)
        && text.at(cue).before() != Break.NONE;
  }

  /** "And then it was normal", after it in the same sentence. */
  private boolean isOver(Span span) {
    return Scope.isWithin(over, span.to(), text.endOfSentence(span.to() - 1));
  }
}
