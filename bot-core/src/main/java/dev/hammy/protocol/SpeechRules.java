package dev.hammy.protocol;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What turns the meaning of words in one language: denial, doubt, other people, the past, numbers
 * and dates.
 *
 * @param fillers words that are read over, such as "the" and "really"
 * @param ordinary words that are right as they are, however near they come to one that is known
 * @param alike other spellings of a word, each with the word itself
 * @param cues phrases by what they do
 * @param numbers words for numbers
 * @param units words for spans of time, with how many days each is
 * @param dates words for days of the year, each with the first and the last day
 */
public record SpeechRules(
    List<String> fillers,
    List<String> ordinary,
    Map<String, String> alike,
    Map<Cue, List<String>> cues,
    Map<String, Integer> numbers,
    Map<String, Integer> units,
    Map<String, Season> dates) {
  public SpeechRules {
    fillers = List.copyOf(fillers);
    ordinary = List.copyOf(ordinary);
    alike = Map.copyOf(alike);
    cues = Map.copyOf(cues);
    numbers = Map.copyOf(numbers);
    units = Map.copyOf(units);
    dates = Map.copyOf(dates);
  }

  public List<String> cue(Cue cue) {
    return cues.getOrDefault(cue, List.of());
  }

  /** What a phrase does to the words around it. */
  public enum Cue {
    /** Denies what follows it in the same breath: "no", "didn't". */
    DENIES,
    /** Looks like a denial and is none: "no wonder", "not only". */
    DENIES_NOT,
    /** After what is denied, says that it is so now: "never had numbness like this". */
    OUTDOES,
    /** An answer by itself where a sentence about the person follows: "no, my back rounds". */
    INTERJECTS,
    /** Ends a denial, and nothing else: "and". */
    ENDS,
    /** Looks like an end and is none: "pins and needles". */
    ENDS_NOT,
    /** Says something else of what is denied: "hurt when", so that what follows is not denied. */
    RELATES,
    /** Carries a denial over the commas of a list: "no pop, bruise or swelling". */
    JOINS,
    /** Leaves open whether what follows holds: "don't think", "can't say". */
    DOUBTS,
    /** Leaves something of what is denied: "not really", "not much". */
    WEAKENS,
    /** Softens what follows it: "maybe". */
    HEDGES,
    /** Ends what was said about the words before: "but", "just". */
    TURNS,
    /** Says of what stands beside it that it does no harm: "fine", "helps". */
    CLEARS,
    /** Says of what a danger sign is about that nothing is wrong with it: "normal". */
    FINE,
    /** Says of what stands beside it that it hurts. */
    HURTS,
    /** Ties a word of {@link #CLEARS} to what follows: "fine with". */
    TIES,
    /** Somebody else: "my coach". */
    OTHERS,
    /** Says that somebody else has the pain, and this is about them: "his leg". */
    FOR_OTHERS,
    /** After a word for somebody else: they only noticed or said it: "coach heard". */
    WITNESSES,
    /** Begins a sentence that asks: "is", "should". */
    ASKS,
    /** Begins what asks in general, if a question mark ends it and nobody says "my": "does". */
    WONDERS,
    /** Somebody else's, said after it: "not me", "mine doesn't". */
    SPARES,
    /** The age of a grown-up writer: "im 33". */
    GROWN,
    /** Looks like one and is none: "im 33 kg". */
    GROWN_NOT,
    /** The age of somebody who is not grown up: "14 year olds". */
    YOUNG,
    /** Says after it that it was soon gone: "then back to normal". */
    OVER,
    /** Said by or of the person again: "my", "i". */
    SELF,
    /** What somebody else had, after the word for them: "had", "tore". */
    HAD,
    /** Before this pain: "used to", "last time". */
    PAST,
    /** So long before it that even a danger sign is over: "in 2012", "as a kid". */
    LONG_AGO,
    /** Of now although the past is named: "again", "this time". */
    NOW,
    /** Not so: "what if". */
    SUPPOSES,
    /** Takes back that it is only supposed: "I have that". */
    OWNS,
    /** In answer to the question before it: the person has no such thing: "never had one". */
    DISOWNS,
    /** Makes a span of time be how long it hurts: "for", "since". */
    LASTS,
    /** Makes a day of the year be when it began: "since". */
    SINCE,
    /** Before a day of the year too, where the question is when it began: "in". */
    DURING,
    /** The first days of a month or season, before its name: "early". */
    EARLY,
    /** Those in the middle: "mid". */
    MID,
    /** The last ones: "the end of". */
    LATE,
    /** Before a span of time that is not quite full: "nearly". */
    NEARLY,
    /** Half of a span of time, before it or after it: "half", "and a half". */
    HALF,
    /** Stands between two numbers of which either may be meant: "or", "to". */
    BETWEEN,
    /** Stands between a number and its span of time, and changes little: "odd", "whole". */
    ODD,
    /** After a span of time that will be full this week only: "tomorrow", "on Friday". */
    DUE,
    /** The same as {@link #LASTS}, after the span: "ago". */
    AGO,
    /** Makes it something else, before it: "every", "in". */
    SPAN_NOT,
    /** The same, after it: "later", "old". */
    SPAN_NOT_AFTER,
    /** Training history, whose spans of time are not the pain's. */
    HISTORY;

    /** The name in the content. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** A time of the year: from one month and day to another. */
  public record Season(int fromMonth, int fromDay, int toMonth, int toDay) {}
}
