package dev.hammy.reading;

import dev.hammy.protocol.SpeechRules.Cue;
import dev.hammy.protocol.SpeechRules.Season;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reckons how long ago a named time was: "Christmas", "the 10th of October", "late August", "2024".
 * A time of the year is the last one that has begun. Immutable.
 */
final class Dates {
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
  private static final int FIRST_YEAR = 1950;

  /** A year that has every day. */
  private static final int LEAP_YEAR = 2000;

  private static final List<Cue> THIRDS = List.of(Cue.EARLY, Cue.MID, Cue.LATE);

  private final Map<String, Season> seasons = new HashMap<>();

  /** The names of dates that are other words too, as "may": dates only after "since". */
  private final Set<String> tied = new HashSet<>(ORDINALS);

  private final Lengths lengths;

  Dates(Map<String, Season> dates, Lexicon lexicon, Lengths lengths) {
    this.lengths = lengths;
    dates.forEach((words, season) -> add(words, season, lexicon));
  }

  private void add(String words, Season season, Lexicon lexicon) {
    String stem = lexicon.stem(words.substring(words.indexOf(' ') + 1));
    seasons.put(stem, season);
    if (words.contains(" ")) {
      tied.add(stem);
    }
  }

  /** Whether a date that ends at a place is one only if the words around it say so. */
  boolean isTied(Text text, int last) {
    return tied.contains(text.at(last).stem()) || isYear(text, last);
  }

  private static boolean isYear(Text text, int place) {
    return place < text.size() && text.at(place).number() >= FIRST_YEAR;
  }

  /** The time since a date that is named at a place. */
  @Nullable Spell at(Around around, int place, long today) {
    Text text = around.text();
    LocalDate day = LocalDate.ofEpochDay(today);
    Season season = seasons.get(text.at(place).stem());
    if (season != null) {
      return ofSeason(around, place, season, day);
    }
    if (isYear(text, place) && !isBesideMonth(text, place + 1)) {
      boolean counts = lengths.isUnit(text, place + 1);
      int year = text.at(place).number();
      return counts || year > day.getYear() ? null : year(new Span(place, place + 1), year, day);
    }
    return onDay(around, place, day);
  }

  /** Then the month tells which day it is. */
  private boolean isBesideMonth(Text text, int end) {
    return isMonth(text, end) || isMonth(text, end - 2) || isMonth(text, end - 3);
  }

  private boolean isMonth(Text text, int place) {
    return place >= 0 && place < text.size() && seasons.containsKey(text.at(place).stem());
  }

  /** Null if the content names a day that no year has, or the text one that this year has not. */
  private @Nullable Spell ofSeason(Around around, int place, Season season, LocalDate today) {
    try {
      return dated(around, place, season, today);
    } catch (DateTimeException notADay) {
      return null;
    }
  }

  /** "October": the whole of it; "october 10th", "the 10th of october": that day. */
  private @Nullable Spell dated(Around around, int place, Season season, LocalDate today) {
    Text text = around.text();
    if (around.isJoined(place + 1) && isYear(text, place + 1)) {
      return inYear(new Span(place, place + 2), season, text.at(place + 1).number(), today);
    }
    Span before = dayBefore(around, place);
    Span day = before == null ? dayAfter(around, place) : before;
    boolean isMonth = season.fromMonth() == season.toMonth() && season.fromDay() == 1;
    if (day == null || !isMonth) {
      return partly(around, place, season, today);
    }
    int number = text.at(day.from()).number();
    Span span = new Span(Math.min(place, day.from()), Math.max(place + 1, day.to()));
    Season exact = new Season(season.fromMonth(), number, season.fromMonth(), number);
    return number < 1 || number > season.toDay() ? null : since(span, exact, today);
  }

  /** "Early October", "the end of summer": a third of it. */
  private static @Nullable Spell partly(Around around, int place, Season season, LocalDate today) {
    for (int third = 0; third < THIRDS.size(); third++) {
      int from = around.beginOf(THIRDS.get(third), place);
      if (from < place) {
        return since(new Span(from, place + 1), third(season, third), today);
      }
    }
    return since(new Span(place, place + 1), season, today);
  }

  private static Season third(Season season, int third) {
    LocalDate from = LocalDate.of(LEAP_YEAR, season.fromMonth(), season.fromDay());
    LocalDate to = LocalDate.of(LEAP_YEAR, season.toMonth(), season.toDay());
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    LocalDate begin = from.plusDays(days * third / THIRDS.size());
    LocalDate end = from.plusDays(days * (third + 1) / THIRDS.size() - 1);
    return new Season(
        begin.getMonthValue(), begin.getDayOfMonth(), end.getMonthValue(), end.getDayOfMonth());
  }

  private static @Nullable Span dayBefore(Around around, int month) {
    int number = isOrdinal(around.text(), month - 1) ? month - 2 : month - 1;
    boolean joined = number >= 0 && isRun(around, number, month);
    return joined && around.text().at(number).isNumber() ? new Span(number, month) : null;
  }

  /** Not "november 3 weeks ago". */
  private @Nullable Span dayAfter(Around around, int month) {
    Text text = around.text();
    int number = month + 1;
    if (!around.isJoined(number) || !text.at(number).isNumber()) {
      return null;
    }
    int end = isOrdinal(text, number + 1) ? number + 2 : number + 1;
    return lengths.isUnit(text, end) ? null : new Span(number, end);
  }

  private static boolean isOrdinal(Text text, int place) {
    return place >= 0 && place < text.size() && ORDINALS.contains(text.at(place).stem());
  }

  private static boolean isRun(Around around, int from, int to) {
    for (int place = from + 1; place <= to; place++) {
      if (!around.isJoined(place)) {
        return false;
      }
    }
    return true;
  }

  /** "The 9th": the last one that has begun. */
  private @Nullable Spell onDay(Around around, int ending, LocalDate today) {
    Text text = around.text();
    boolean isDay = isOrdinal(text, ending) && around.isAfterNumber(ending);
    if (!isDay || isBesideMonth(text, ending + 1)) {
      return null;
    }
    int ofMonth = text.at(ending - 1).number();
    LocalDate month = ofMonth > today.getDayOfMonth() ? today.minusMonths(1) : today;
    if (ofMonth < 1 || ofMonth > month.lengthOfMonth()) {
      return null;
    }
    LocalDate then = month.withDayOfMonth(ofMonth);
    return between(new Span(ending - 1, ending + 1), then, then, today);
  }

  /** The time since a time of the year, the last one that has begun. */
  private static @Nullable Spell since(Span span, Season season, LocalDate today) {
    LocalDate from = LocalDate.of(today.getYear(), season.fromMonth(), season.fromDay());
    int year = from.isAfter(today) ? today.getYear() - 1 : today.getYear();
    return inYear(span, season, year, today);
  }

  private static Spell year(Span span, int year, LocalDate today) {
    return between(span, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), today);
  }

  /** Null for a day that is yet to come. */
  private static @Nullable Spell inYear(Span span, Season season, int year, LocalDate today) {
    LocalDate from = LocalDate.of(year, season.fromMonth(), season.fromDay());
    LocalDate to = LocalDate.of(year, season.toMonth(), season.toDay());
    return from.isAfter(today) ? null : between(span, from, to, today);
  }

  private static Spell between(Span span, LocalDate from, LocalDate to, LocalDate today) {
    int most = (int) ChronoUnit.DAYS.between(from, today);
    int least = (int) Math.max(0, ChronoUnit.DAYS.between(to, today));
    return new Spell(span, least, most, true, false);
  }
}
