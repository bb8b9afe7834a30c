package dev.hammy.reading;

import dev.hammy.protocol.SpeechRules.Cue;
import dev.hammy.reading.Text.Break;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where the cues of one text stand that make a span of time longer or shorter, or something else.
 */
record Around(Text text, Map<Cue, BitSet> places) {
  private static final List<Cue> CUES =
      List.of(
          Cue.LASTS,
          Cue.SINCE,
          Cue.DURING,
          Cue.AGO,
          Cue.SPAN_NOT,
          Cue.SPAN_NOT_AFTER,
          Cue.HISTORY,
          Cue.NEARLY,
          Cue.HALF,
          Cue.BETWEEN,
          Cue.ODD,
          Cue.DUE,
          Cue.EARLY,
          Cue.MID,
          Cue.LATE,
          Cue.ENDS);

  static Around of(Text text, Finds finds) {
    Map<Cue, BitSet> places = new EnumMap<>(Cue.class);
    CUES.forEach(cue -> places.put(cue, finds.covered(cue)));
    return new Around(text, places);
  }

  boolean has(Cue cue, int place) {
    return place >= 0 && of(cue).get(place);
  }

  private BitSet of(Cue cue) {
    return Objects.requireNonNull(places.get(cue));
  }

  /** Whether it stands anywhere in a span. */
  boolean has(Cue cue, Span span) {
    return Scope.isWithin(of(cue), span.from(), span.to());
  }

  /** Whether it stands right before a place, in the same clause. */
  boolean hasBefore(Cue cue, int place) {
    return isJoined(place) && has(cue, place - 1);
  }

  /** Whether it stands at a place that goes on with what is before. */
  boolean hasOn(Cue cue, int place) {
    return isJoined(place) && has(cue, place);
  }

  /** Where the words of a cue begin that end before a place; that place itself if none do. */
  int beginOf(Cue cue, int end) {
    int from = end;
    while (hasBefore(cue, from)) {
      from--;
    }
    return from;
  }

  /** Where the words of a cue end that begin at a place; that place itself if none do. */
  int endOf(Cue cue, int from) {
    int end = from;
    while (hasOn(cue, end)) {
      end++;
    }
    return end;
  }

  /** Whether a place goes on with the clause before it. */
  boolean isJoined(int place) {
    return place > 0 && place < text.size() && text.at(place).before() == Break.NONE;
  }

  /** Whether a number stands right before a place. */
  boolean isAfterNumber(int place) {
    return isJoined(place) && text.at(place - 1).isNumber();
  }
}
