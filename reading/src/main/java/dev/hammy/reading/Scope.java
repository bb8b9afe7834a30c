package dev.hammy.reading;

import dev.hammy.protocol.SpeechRules.Cue;
import dev.hammy.reading.Text.Break;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * What the words around a phrase do to it: how far denial, doubt, the past and other people reach
 * in one text.
 */
final class Scope {
  private static final int DENIAL_REACH = 5;
  private static final int DOUBT_REACH = 7;
  private static final int OTHERS_REACH = 14;
  private static final int CLEAR_REACH = 3;
  private static final int HAD_REACH = 3;
  private static final int BEFORE_REACH = 3;
  private static final int LIST_REACH = 3;
  private static final int FINE_REACH = 4;
  private static final int NEAR_DENIAL = 3;

  private final Text text;
  private final Finds finds;
  private final int[] deniedFrom;
  private final int[] plainlyDeniedFrom;
  private final int[] doubtedFrom;
  private final int[] hedgedFrom;
  private final int[] othersFrom;
  private final int[] plainlyOthersFrom;
  private final int[] supposedFrom;
  private final BitSet past = new BitSet();
  private final BitSet longAgo = new BitSet();
  private final BitSet joins;
  private final BitSet fine;
  private final BitSet outdoes;
  private final BitSet clears;
  private final BitSet hurts;
  private final BitSet ties;
  private final BitSet interjects;
  private final BitSet asks;
  private final BitSet disowns;
  private final BitSet turns;
  private final BitSet ends;

  /** The cue that is nearest before a place is kept; 0 stands for none, places count from 1. */
  Scope(Text text, Finds finds) {
    this.text = text;
    this.finds = finds;
    this.deniedFrom = new int[text.size()];
    this.plainlyDeniedFrom = new int[text.size()];
    this.doubtedFrom = new int[text.size()];
    this.hedgedFrom = new int[text.size()];
    this.othersFrom = new int[text.size()];
    this.plainlyOthersFrom = new int[text.size()];
    this.supposedFrom = new int[text.size()];
    this.clears = finds.covered(Cue.CLEARS);
    this.hurts = finds.covered(Cue.HURTS);
    this.joins = finds.covered(Cue.JOINS);
    this.fine = finds.covered(Cue.FINE);
    this.outdoes = finds.covered(Cue.OUTDOES);
    this.ties = finds.covered(Cue.TIES);
    this.interjects = finds.covered(Cue.INTERJECTS);
    this.asks = finds.covered(Cue.ASKS);
    this.disowns = finds.begun(Cue.DISOWNS);
    this.turns = finds.begun(Cue.TURNS);
    this.ends = finds.begun(Cue.ENDS);
    ends.andNot(finds.covered(Cue.ENDS_NOT));
    markAll();
  }

  Text text() {
    return text;
  }

  private void markAll() {
    BitSet self = finds.covered(Cue.SELF);
    markDenied(self);
    finds.of(Cue.DOUBTS).forEach(cue -> mark(doubtedFrom, cue, DOUBT_REACH, new BitSet()));
    finds.of(Cue.HEDGES).forEach(this::markHedge);
    if (finds.of(Cue.OWNS).isEmpty()) {
      finds.of(Cue.SUPPOSES).forEach(this::markSupposed);
    }
    if (!isAboutOther(self)) {
      BitSet had = finds.covered(Cue.HAD);
      BitSet witnesses = finds.covered(Cue.WITNESSES);
      finds.of(Cue.OTHERS).forEach(cue -> markOthers(cue, had, witnesses, self));
    }
    markPast(longAgo, finds.covered(Cue.LONG_AGO));
    markPast(past, finds.covered(Cue.PAST));
  }

  private void markDenied(BitSet self) {
    BitSet deniesNot = finds.covered(Cue.DENIES_NOT);
    BitSet stops = finds.covered(Cue.RELATES);
    stops.or(finds.covered(Cue.WEAKENS));
    stops.or(ends);
    for (Span cue : finds.of(Cue.DENIES)) {
      if (!deniesNot.get(cue.from()) && !isInterjection(cue, self)) {
        mark(deniedFrom, cue, DENIAL_REACH, ends);
        mark(plainlyDeniedFrom, cue, DENIAL_REACH, stops);
        markList(plainlyDeniedFrom, cue, stops);
      }
    }
  }

  /**
   * Marks "pop", "bruise" and "swelling" in "no pop, bruise or swelling": a list that is closed.
   */
  private void markList(int[] marks, Span cue, BitSet stops) {
    int from = cue.to();
    for (int i = from; i < text.size() && i - from <= LIST_REACH; i++) {
      boolean parted = i > cue.to() && text.at(i).before() != Break.NONE;
      if (turns.get(i) || stops.get(i) || (parted && text.at(i).before().endsSentence())) {
        return;
      }
      from = parted ? i : from;
      if (joins.get(i)) {
        int to = Math.min(text.size(), i + LIST_REACH);
        for (int place = cue.to(); place < to && (place <= i || isInClause(place)); place++) {
          marks[place] = cue.from() + 1;
        }
        return;
      }
    }
  }

  private boolean isInClause(int place) {
    return text.at(place).before() == Break.NONE && !turns.get(place);
  }

  /** "No, my back rounds" and "no i feel it": an answer, which denies nothing of what follows. */
  private boolean isInterjection(Span cue, BitSet self) {
    boolean first = cue.from() == 0 || text.at(cue.from()).before() != Break.NONE;
    return first && interjects.get(cue.from()) && self.get(cue.to());
  }

  /** Marks what follows a cue, up to the end of the clause or a word that turns or ends. */
  private void mark(int[] marks, Span cue, int reach, BitSet stops) {
    for (int i = cue.to(); i < Math.min(text.size(), cue.to() + reach); i++) {
      if (text.at(i).before() != Break.NONE || turns.get(i) || stops.get(i)) {
        return;
      }
      marks[i] = cue.from() + 1;
    }
  }

  /** What follows "what if", and what stands between "if" and "I would". */
  private void markSupposed(Span cue) {
    mark(supposedFrom, cue, OTHERS_REACH, new BitSet());
    for (int place = cue.from() + 1; place < cue.to(); place++) {
      supposedFrom[place] = cue.from() + 1;
    }
  }

  /** Whether all of it is about somebody else's pain: "my son is 16 and his leg went". */
  private boolean isAboutOther(BitSet self) {
    BitSet cues = finds.covered(Cue.FOR_OTHERS);
    BitSet own = (BitSet) self.clone();
    finds.of(Cue.OTHERS).forEach(other -> own.clear(other.from(), other.to()));
    int first = cues.nextSetBit(0);
    boolean again = first >= 0 && cues.nextSetBit(cues.nextClearBit(first)) >= 0;
    return first >= 0 && (own.isEmpty() || again);
  }

  /** "maybe tight" and "tight i think" alike. */
  private void markHedge(Span cue) {
    mark(hedgedFrom, cue, DOUBT_REACH, new BitSet());
    for (int i = cue.from() - 1; i >= Math.max(0, cue.from() - BEFORE_REACH); i--) {
      if (text.at(i + 1).before().endsSentence() || turns.get(i + 1)) {
        return;
      }
      hedgedFrom[i] = cue.from() + 1;
    }
  }

  private void markOthers(Span cue, BitSet had, BitSet witnesses, BitSet self) {
    int verb = had.nextSetBit(cue.to());
    boolean plainly =
        verb >= 0 && verb < cue.to() + HAD_REACH && !isWithin(witnesses, cue.to(), verb + 1);
    int said = plainly ? verb : cue.to();
    for (int i = cue.to(); i < Math.min(text.size(), said + OTHERS_REACH); i++) {
      boolean turned = i >= said && turns.get(i);
      if (text.at(i).before().endsSentence() || turned || self.get(i)) {
        return;
      }
      othersFrom[i] = cue.from() + 1;
      plainlyOthersFrom[i] = plainly ? cue.from() + 1 : plainlyOthersFrom[i];
    }
  }

  /** A clause about the past, up to a comma, a full stop or a word that turns. */
  private void markPast(BitSet marks, BitSet then) {
    BitSet now = finds.covered(Cue.NOW);
    now.andNot(then);
    int before = 0;
    int from = 0;
    for (int to = 1; to <= text.size(); to++) {
      if (to == text.size() || text.at(to).before() != Break.NONE || turns.get(to)) {
        if (isWithin(then, from, to) && !isWithin(now, from, to)) {
          boolean adds = then.get(from, to).cardinality() == to - from;
          marks.set(adds ? before : from, to);
        }
        boolean ends = to < text.size() && text.at(to).before().endsSentence();
        before = ends ? to : from;
        from = to;
      }
    }
  }

  /** Whether any place in a range, its end left out, is among these. */
  static boolean isWithin(BitSet places, int from, int to) {
    int first = places.nextSetBit(from);
    return first >= 0 && first < to;
  }

  /** Whether some words say something else at their end than at their beginning. */
  boolean isTurned(Span span) {
    return isWithin(turns, span.from(), span.to());
  }

  boolean isDenied(Match match) {
    return isMarked(deniedFrom, match);
  }

  /** Whether all of it is denied, and nothing else is said: only so is a danger sign let be. */
  boolean isPlainlyDenied(Match match) {
    boolean whole = match.parts().stream().allMatch(part -> isDeniedPart(part, match));
    boolean outdone = isWithin(outdoes, match.span().to(), match.span().to() + CLEAR_REACH);
    return (whole && !outdone) || isAnsweredNo(match.span()) || isDisowned(match.span());
  }

  /** A part after a denial; or before one that is about the rest: "foot" in "foot is not numb". */
  private boolean isDeniedPart(Span part, Match match) {
    int cue = plainlyDeniedFrom[part.from()] - 1;
    return cue >= 0
        ? !match.owns(cue)
        : match.parts().stream().anyMatch(other -> isDeniedAfter(part, other, match));
  }

  private boolean isDeniedAfter(Span part, Span other, Match match) {
    int cue = plainlyDeniedFrom[other.from()] - 1;
    return cue >= part.to() && other.from() - cue <= NEAR_DENIAL && !match.owns(cue);
  }

  /** "Numbness? None." */
  private boolean isAnsweredNo(Span span) {
    int answer = span.to();
    boolean asks = answer < text.size() && text.at(answer).before().awaitsAnswer();
    boolean alone =
        answer + 1 >= text.size()
            || text.at(Math.min(answer + 1, text.size() - 1)).before() != Break.NONE;
    return asks && alone && interjects.get(answer);
  }

  /** "What would a pop feel like? Never had one." */
  private boolean isDisowned(Span span) {
    int next = text.endOfSentence(span.from());
    return next < text.size()
        && text.at(next).before() == Break.QUESTION
        && disowns.get(next)
        && !isWithin(outdoes, next, next + DENIAL_REACH);
  }

  boolean isDoubted(Match match) {
    return isMarked(doubtedFrom, match);
  }

  boolean isHedged(Match match) {
    return isMarked(hedgedFrom, match);
  }

  boolean isOfOthers(Match match) {
    return isMarked(othersFrom, match);
  }

  /** Somebody else had it, in so many words; not just noticed or said it. */
  boolean isPlainlyOfOthers(Match match) {
    return isMarked(plainlyOthersFrom, match);
  }

  /** Whether there is something among some words that somebody else had, in so many words. */
  boolean isOfOthersWithin(int from, int to) {
    return IntStream.range(from, to).anyMatch(place -> plainlyOthersFrom[place] > 0);
  }

  boolean isSupposed(Match match) {
    return isMarked(supposedFrom, match);
  }

  boolean isPast(Match match) {
    return past.get(match.span().from());
  }

  boolean isLongAgo(Match match) {
    return longAgo.get(match.span().from());
  }

  /** Whether a cue reaches one of the parts, if it is none of the phrase's own words. */
  private static boolean isMarked(int[] marks, Match match) {
    for (Span part : match.parts()) {
      int cue = marks[part.from()] - 1;
      if (cue >= 0 && !match.owns(cue)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text says that this is fine, or that it helps. */
  boolean isCleared(Match match) {
    Span span = match.span();
    for (int i = span.to(); i <= Math.min(text.size() - 1, span.to() + CLEAR_REACH); i++) {
      if (clears.get(i) && isOneClause(span.to() - 1, i) && !isWithin(hurts, span.to(), i)) {
        return true;
      }
    }
    return isClearedBefore(span);
  }

  /** Whether words stand in a sentence that asks whether it is fine. */
  boolean asksWhetherFine(Match match) {
    Span span = match.span();
    if (!isWithin(fine, span.from(), span.to())) {
      return false;
    }
    int to = text.endOfSentence(span.to() - 1);
    boolean marked = to < text.size() && text.at(to).before() == Break.QUESTION;
    return marked || asks.get(text.beginOfSentence(span.from()));
  }

  /** Whether what is named is said to be as it should be: "pee is normal", "normal pee". */
  boolean isFine(Match match) {
    Span span = match.span();
    if (isWithin(fine, span.from(), span.to()) && isFineAt(fine.nextSetBit(span.from()))) {
      return true;
    }
    int before = span.from() - 1;
    if (before >= 0 && isFineAt(before) && text.at(span.from()).before() == Break.NONE) {
      return true;
    }
    for (int i = span.to(); i <= Math.min(text.size() - 1, span.to() + FINE_REACH); i++) {
      if (isFineAt(i) && isOneClause(span.to() - 1, i) && !isWithin(hurts, span.to(), i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFineAt(int place) {
    return fine.get(place) && deniedFrom[place] == 0 && doubtedFrom[place] == 0;
  }

  /** "fine with sitting": what clears is tied to what follows it. */
  private boolean isClearedBefore(Span span) {
    for (int i = span.from() - 1; i >= Math.max(0, span.from() - CLEAR_REACH); i--) {
      if (text.at(i + 1).before() != Break.NONE || hurts.get(i)) {
        return false;
      }
      if (clears.get(i)) {
        return isWithin(ties, i + 1, span.from() + 1);
      }
    }
    return false;
  }

  private boolean isOneClause(int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      if (text.at(i).before() != Break.NONE || turns.get(i)) {
        return false;
      }
    }
    return true;
  }
}
