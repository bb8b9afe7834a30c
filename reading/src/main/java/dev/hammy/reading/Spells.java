package dev.hammy.reading;

import dev.hammy.protocol.SpeechRules;
import dev.hammy.protocol.SpeechRules.Cue;
import dev.hammy.protocol.SpeechRules.Season;
import dev.hammy.reading.Text.Break;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds how long something has hurt: "3 weeks", "since last Tuesday", "since Christmas". Spans of
 * time that are something else, as in "every two days" and "in six weeks", are left out. Immutable.
 */
final class Spells {
  private static final Set<String> ALMOST = Set.of("nearly", "almost");
  private static final int LONGEST_MEASURE = 2;
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  private final Map<String, Integer> units = new HashMap<>();
  private final Map<String, Season> dates = new HashMap<>();
  private final Set<String> articles;

  /** The names of dates that are other words too, as "may": dates only after "since". */
  private final Set<String> tied = new HashSet<>(ORDINALS);

  /**
   * @param articles the words that mean one before a span of time
   */
  Spells(SpeechRules rules, Lexicon lexicon, Set<String> articles) {
    this.articles = articles;
    rules.units().forEach((word, days) -> units.put(lexicon.stem(word), days));
    rules.dates().forEach((words, season) -> addDate(words, season, lexicon));
  }

  private void addDate(String words, Season season, Lexicon lexicon) {
    String stem = lexicon.stem(words.substring(words.indexOf(' ') + 1));
    dates.put(stem, season);
    if (words.contains(" ")) {
      tied.add(stem);
    }
  }

  /** Where the cues of one text stand that make a span of time one or the other. */
  private record Around(Map<Cue, BitSet> places) {
    private static final List<Cue> CUES =
        List.of(Cue.LASTS, Cue.SINCE, Cue.AGO, Cue.SPAN_NOT, Cue.SPAN_NOT_AFTER, Cue.HISTORY);

    static Around of(Finds finds) {
      Map<Cue, BitSet> places = new EnumMap<>(Cue.class);
      CUES.forEach(cue -> places.put(cue, finds.covered(cue)));
      return new Around(places);
    }

    boolean has(Cue cue, int place) {
      return of(cue).get(place);
    }

    private BitSet of(Cue cue) {
      return Objects.requireNonNull(places.get(cue));
    }

    /** Whether it stands anywhere in a span. */
    boolean has(Cue cue, Span span) {
      return Scope.isWithin(of(cue), span.from(), span.to());
    }
  }

  /**
   * The spans of time in one text.
   *
   * @param lasting how long it has hurt
   * @param others where a span of time is something else
   */
  record Found(List<Spell> lasting, List<Span> others) {}

  Found in(Text text, Finds finds, boolean asked, long today) {
    Around around = Around.of(finds);
    Found found = new Found(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < text.size(); i++) {
      Spell spell = at(text, i, today);
      Spell weighed = spell == null ? null : weighed(text, spell, around, asked);
      if (weighed != null) {
        found.lasting().add(weighed);
      } else if (spell != null) {
        found.others().add(spell.span());
      }
    }
    return found;
  }

  private @Nullable Spell at(Text text, int place, long today) {
    Integer days = units.get(text.at(place).stem());
    if (days != null) {
      return counted(text, place, days);
    }
    Season season = dates.get(text.at(place).stem());
    return season == null ? onDay(text, place, today) : dated(text, place, season, today);
  }

  /** Then the month tells which day it is. */
  private boolean isBesideMonth(Text text, int ending) {
    boolean after = ending + 1 < text.size() && dates.containsKey(text.at(ending + 1).stem());
    return after || (ending >= 2 && dates.containsKey(text.at(ending - 2).stem()));
  }

  /** "October": the whole of it; "october 10th", "the 10th of october": that day. */
  private @Nullable Spell dated(Text text, int place, Season season, long today) {
    Span before = dayBefore(text, place);
    Span day = before == null ? dayAfter(text, place) : before;
    boolean isMonth = season.fromMonth() == season.toMonth() && season.fromDay() == 1;
    if (day == null || !isMonth) {
      return since(new Span(place, place + 1), season, today);
    }
    int number = text.at(day.from()).number();
    Span span = new Span(Math.min(place, day.from()), Math.max(place + 1, day.to()));
    Season exact = new Season(season.fromMonth(), number, season.fromMonth(), number);
    return number < 1 || number > season.toDay() ? null : since(span, exact, today);
  }

  private @Nullable Span dayBefore(Text text, int month) {
    int number = isOrdinal(text, month - 1) ? month - 2 : month - 1;
    boolean joined = number >= 0 && isRun(text, number, month);
    return joined && text.at(number).isNumber() ? new Span(number, month) : null;
  }

  /** Not "november 3 weeks ago". */
  private @Nullable Span dayAfter(Text text, int month) {
    int number = month + 1;
    if (number >= text.size() || !isRun(text, month, number) || !text.at(number).isNumber()) {
      return null;
    }
    int end = isOrdinal(text, number + 1) ? number + 2 : number + 1;
    boolean counts = end < text.size() && units.containsKey(text.at(end).stem());
    return counts ? null : new Span(number, end);
  }

  private static boolean isOrdinal(Text text, int place) {
    return place >= 0 && place < text.size() && ORDINALS.contains(text.at(place).stem());
  }

  private static boolean isRun(Text text, int from, int to) {
    for (int place = from + 1; place <= to; place++) {
      if (text.at(place).before() != Break.NONE) {
        return false;
      }
    }
    return true;
  }

  /** "The 9th": the last one that has begun. */
  private @Nullable Spell onDay(Text text, int ending, long today) {
    int number = ending - 1;
    boolean joined = number >= 0 && text.at(ending).before() == Break.NONE;
    if (isBesideMonth(text, ending)
        || !joined
        || !ORDINALS.contains(text.at(ending).stem())
        || !text.at(number).isNumber()) {
      return null;
    }
    LocalDate day = LocalDate.ofEpochDay(today);
    int ofMonth = text.at(number).number();
    LocalDate month = ofMonth > day.getDayOfMonth() ? day.minusMonths(1) : day;
    if (ofMonth < 1 || ofMonth > month.lengthOfMonth()) {
      return null;
    }
    int days = (int) (today - month.withDayOfMonth(ofMonth).toEpochDay());
    return new Spell(new Span(number, ending + 1), days, days, true, false);
  }

  /** So many units; "a week" is one, bare "weeks" says nothing. */
  private @Nullable Spell counted(Text text, int unit, int days) {
    int number = unit - 1;
    boolean isNext = number >= 0 && text.at(unit).before() == Break.NONE;
    if (isNext && text.at(number).isNumber()) {
      int most = text.at(number).number();
      int least = lower(text, number);
      int from = least == most ? number : number - 1;
      int lacking = text.at(number).isAfter(ALMOST) ? 1 : -beyond(text, number, days);
      return new Spell(
          new Span(from, unit + 1),
          Math.max(0, times(least, days) - lacking),
          Math.max(0, times(most, days) - lacking),
          false,
          false);
    }
    boolean one = text.at(unit).isAfter(articles) && !isRate(text, unit);
    return one ? new Spell(new Span(unit, unit + 1), days, days, false, false) : null;
  }

  /**
   * The days by which "2.5 weeks" are more than two: a number keeps what stands before its point.
   */
  private static int beyond(Text text, int number, int days) {
    String typed = text.quote(new Span(number, number + 1));
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
        && (text.at(measure).stem().length() <= LONGEST_MEASURE
            || units.containsKey(text.at(measure).stem()));
  }

  /** The first of two numbers, as in "2-3 weeks"; the number itself if there is one. */
  private static int lower(Text text, int number) {
    int most = text.at(number).number();
    boolean pair = number > 0 && text.at(number - 1).isNumber();
    int first = pair ? text.at(number - 1).number() : most;
    return first < most && first > 0 ? first : most;
  }

  private static int times(int number, int days) {
    return (int) Math.min(Integer.MAX_VALUE, (long) number * days);
  }

  /** The time since a day or season of the year, the last one that has begun. */
  private static @Nullable Spell since(Span span, Season season, long today) {
    LocalDate day = LocalDate.ofEpochDay(today);
    try {
      LocalDate from = LocalDate.of(day.getYear(), season.fromMonth(), season.fromDay());
      LocalDate to = LocalDate.of(day.getYear(), season.toMonth(), season.toDay());
      boolean ahead = from.isAfter(day);
      LocalDate begun = ahead ? from.minusYears(1) : from;
      LocalDate over = ahead ? to.minusYears(1) : to;
      int most = (int) (today - begun.toEpochDay());
      int least = (int) Math.max(0, today - over.toEpochDay());
      return new Spell(span, least, most, true, false);
    } catch (DateTimeException notADay) {
      return null;
    }
  }

  private @Nullable Spell weighed(Text text, Spell spell, Around around, boolean asked) {
    int before = spell.span().from() - 1;
    int after = spell.span().to();
    boolean joined = before >= 0 && text.at(before + 1).before() == Break.NONE;
    boolean goesOn = after < text.size() && text.at(after).before() == Break.NONE;
    boolean ago = goesOn && around.has(Cue.AGO, after);
    boolean notBefore = joined && around.has(Cue.SPAN_NOT, before);
    boolean notAfter = goesOn && around.has(Cue.SPAN_NOT_AFTER, after);
    // "Twice a week now" says how often, "popped out 3 weeks ago" since when.
    boolean isOther = ago ? notBefore && spell.span().length() == 1 : notBefore || notAfter;
    boolean passing = spell.isShort() && !ago;
    if (isOther || passing || inHistory(text, spell.span(), around)) {
      return null;
    }
    boolean lasts = around.has(Cue.LASTS, before + 1) || (joined && around.has(Cue.LASTS, before));
    boolean alone = !joined && !goesOn;
    boolean said =
        spell.isDated() ? joined && around.has(Cue.SINCE, before) : ago || lasts || alone;
    if (spell.isDated() && !said && tied.contains(text.at(after - 1).stem())) {
      return null;
    }
    boolean firm = asked || said;
    return new Spell(spell.span(), spell.least(), spell.most(), spell.isDated(), firm);
  }

  /**
   * Whether the same clause tells of training, or of an operation; a clause that holds nothing but
   * the time tells when that was which stands before it: "ACL reconstruction, 7 weeks ago".
   */
  private static boolean inHistory(Text text, Span span, Around around) {
    int from = clause(text, span.from());
    if (from == span.from() && from > 0 && isAlone(text, span, around)) {
      from = text.at(from).before().endsSentence() ? from : clause(text, from - 1);
    }
    return around.has(Cue.HISTORY, new Span(from, span.to()));
  }

  private static int clause(Text text, int place) {
    int from = place;
    while (from > 0 && text.at(from).before() == Break.NONE) {
      from--;
    }
    return from;
  }

  private static boolean isAlone(Text text, Span span, Around around) {
    int end = span.to();
    while (end < text.size() && text.at(end).before() == Break.NONE && around.has(Cue.AGO, end)) {
      end++;
    }
    return end == text.size() || text.at(end).before() != Break.NONE;
  }
}
