package dev.hammy.reading;

import dev.hammy.protocol.SpeechRules.Cue;
import dev.hammy.reading.Text.Break;
import java.util.BitSet;

/**
 * Where one text asks in general: "does a tear always bruise?", "is it the sit bone?". What is
 * named there may be so, but nobody has said it.
 */
final class Asking {
  private final BitSet general = new BitSet();
  private final int size;

  Asking(Text text, Finds finds) {
    this.size = text.size();
    BitSet wonders = finds.covered(Cue.WONDERS);
    BitSet self = finds.covered(Cue.SELF);
    for (int from = wonders.nextSetBit(0); from >= 0; from = wonders.nextSetBit(from + 1)) {
      int end = text.endOfSentence(from);
      boolean begins = from == 0 || text.at(from).before() != Break.NONE;
      if (begins && text.isAsked(from) && !Scope.isWithin(self, from, end)) {
        general.set(from, end);
      }
    }
  }

  /** Whether nothing else is said. */
  boolean isAll() {
    return size > 0 && general.cardinality() == size;
  }

  /** Whether words begin in a sentence, or what is left of one, that asks in general. */
  boolean isGeneral(Span span) {
    return general.get(span.from());
  }
}
