package dev.hammy.reading;

import dev.hammy.protocol.SpeechRules.Cue;
import dev.hammy.reading.Text.Break;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reckons how long so many units of time are: "3 weeks", "6 to 8 weeks", "two and a half months",
 * "a month and three weeks". Immutable.
 */
final class Lengths {
  private static final int LONGEST_MEASURE = 2;

  /** What is full on a day of this week may lack so many days of it. */
  private static final int MOST_LACKING = 6;

  private final Map<String, Integer> units;
  private final Set<String> articles;

  /**
   * @param units the stems of words for spans of time, with how many days each is
   * @param articles the words that mean one before a span of time
   */
  Lengths(Map<String, Integer> units, Set<String> articles) {
    this.units = Map.copyOf(units);
    this.articles = Set.copyOf(articles);
  }

  boolean isUnit(Text text, int place) {
    return place < text.size() && units.containsKey(text.at(place).stem());
  }

  /** So many units, of which the last word is at a place; "a week" is one, bare "weeks" nothing. */
  @Nullable Spell at(Text text, int unit, Around around) {
    Integer days = units.get(text.at(unit).stem());
    if (days == null) {
      return null;
    }
    int odd = around.beginOf(Cue.ODD, unit);
    int half = around.beginOf(Cue.HALF, odd);
    Spell spell =
        around.isAfterNumber(half)
            ? counted(around, half, new Span(odd, unit + 1), days)
            : single(around, half, new Span(odd, unit + 1), days);
    return spell == null ? null : dueOf(spell, around);
  }

  /** "3 weeks", "2 to 3 weeks", "2.5 weeks" and "2 and a half weeks". */
  private Spell counted(Around around, int end, Span unit, int days) {
    Text text = around.text();
    int number = end - 1;
    int first = first(around, number);
    int more = (end < unit.from() ? days / 2 : beyond(text, number, days)) - lacking(around, first);
    return new Spell(
        new Span(first, unit.to()),
        Math.max(0, times(text.at(first).number(), days) + more),
        Math.max(0, times(text.at(number).number(), days) + more),
        false,
        false);
  }

  /** "A week", "half a year", "a month and a half". */
  private @Nullable Spell single(Around around, int half, Span unit, int days) {
    if (half < unit.from()) {
      return around.isAfterNumber(half) ? null : lasting(new Span(half, unit.to()), days / 2);
    }
    int place = unit.to() - 1;
    boolean one = around.text().at(place).isAfter(articles) && !isRate(around.text(), place);
    int end = around.endOf(Cue.HALF, unit.to());
    boolean andHalf = end > unit.to() + 1;
    if (!one && !andHalf) {
      return null;
    }
    return andHalf
        ? lasting(new Span(place, end), days + days / 2)
        : lasting(new Span(place, place + 1), Math.max(0, days - lacking(around, place)));
  }

  /** "Nearly six weeks" lack a day of them. */
  private static int lacking(Around around, int first) {
    return isNearly(around, first) ? 1 : 0;
  }

  static boolean isNearly(Around around, int first) {
    return around.has(Cue.NEARLY, first) || around.hasBefore(Cue.NEARLY, first);
  }

  private static Spell lasting(Span span, int days) {
    return new Spell(span, days, days, false, false);
  }

  /** "Six weeks tomorrow" and "nine weeks on Friday" are not full yet. */
  private static Spell dueOf(Spell spell, Around around) {
    int end = around.endOf(Cue.DUE, spell.span().to());
    return end == spell.span().to()
        ? spell
        : new Spell(
            new Span(spell.span().from(), end),
            Math.max(0, spell.least() - MOST_LACKING),
            spell.most(),
            false,
            false);
  }

  /**
   * The days by which "2.5 weeks" are more than two: a number keeps what stands before its point.
   */
  private static int beyond(Text text, int number, int days) {
    String typed = text.quote(new Span(number, number + 1)).replace(',', '.');
    int point = typed.indexOf('.');
    int tenths =
        point > 0 && point + 1 < typed.length() ? Character.digit(typed.charAt(point + 1), 10) : 0;
    return Math.max(0, tenths) * days / 10;
  }

  /** "2 h a day" and "4 minutes a day" say how often. */
  private boolean isRate(Text text, int unit) {
    int measure = unit - 1;
    boolean joined = measure > 0 && text.at(unit).before() == Break.NONE;
    return joined
        && text.at(measure - 1).isNumber()
        && (text.at(measure).stem().length() <= LONGEST_MEASURE || isUnit(text, measure));
  }

  /** The first of two numbers, as in "2-3 weeks" and "6 to 8 weeks"; else the number itself. */
  private static int first(Around around, int number) {
    Text text = around.text();
    int before = around.beginOf(Cue.BETWEEN, number);
    boolean joined = around.isAfterNumber(before);
    boolean counting = before == number && number > 0 && text.at(number).before() == Break.CLAUSE;
    if (!joined && !counting) {
      return number;
    }
    int least = text.at(before - 1).number();
    int most = text.at(number).number();
    // "5, 6 weeks"; but "3 sets, 6 weeks" and "rep 3, 6 weeks" are no two numbers of weeks.
    boolean fits = joined ? least < most : least == most - 1;
    return least > 0 && fits ? before - 1 : number;
  }

  private static int times(int number, int days) {
    return (int) Math.min(Integer.MAX_VALUE / 2, (long) number * days);
  }

  /** "A month and three weeks" is one span of time; null if the second does not go on with it. */
  static @Nullable Spell sum(Spell first, Spell second, Around around) {
    int joint = first.span().to();
    int next = around.hasOn(Cue.ENDS, joint) ? joint + 1 : joint;
    boolean goesOn = second.span().from() == next && around.isJoined(next);
    boolean isPart = !first.isShort() && second.most() > 0 && second.most() < first.least();
    if (!goesOn || !isPart || first.isDated() || second.isDated()) {
      return null;
    }
    return new Spell(
        new Span(first.span().from(), second.span().to()),
        first.least() + second.least(),
        first.most() + second.most(),
        false,
        false);
  }
}
