package dev.hammy.reading;

import dev.hammy.protocol.SpeechRules;
import dev.hammy.protocol.SpeechRules.Cue;
import dev.hammy.reading.Text.Break;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds how long something has hurt: "3 weeks", "since last Tuesday", "since Christmas". Spans of
 * time that are something else, as in "every two days" and "in six weeks", are left out. Immutable.
 */
final class Spells {
  private final Lengths lengths;
  private final Dates dates;

  /**
   * @param articles the words that mean one before a span of time
   */
  Spells(SpeechRules rules, Lexicon lexicon, Set<String> articles) {
    Map<String, Integer> units = new HashMap<>();
    rules.units().forEach((word, days) -> units.put(lexicon.stem(word), days));
    this.lengths = new Lengths(units, articles);
    this.dates = new Dates(rules.dates(), lexicon, lengths);
  }

  /**
   * The spans of time in one text.
   *
   * @param lasting how long it has hurt
   * @param others where a span of time is something else
   */
  record Found(List<Spell> lasting, List<Span> others) {
    /** Where any span of time stands. */
    List<Span> all() {
      return Stream.concat(others.stream(), lasting.stream().map(Spell::span)).toList();
    }
  }

  /**
   * @param asked whether the question on screen is how long it has lasted
   * @param today days since 1970
   */
  Found in(Text text, Finds finds, boolean asked, long today) {
    Around around = Around.of(text, finds);
    Found found = new Found(new ArrayList<>(), new ArrayList<>());
    for (Spell spell : named(around, today)) {
      Spell weighed = weighed(spell, around, asked);
      if (weighed != null) {
        found.lasting().add(weighed);
      } else {
        found.others().add(spell.span());
      }
    }
    return found;
  }

  /** Every span of time that is named, whatever it is of. */
  private List<Spell> named(Around around, long today) {
    List<Spell> named = new ArrayList<>();
    for (int place = 0; place < around.text().size(); place++) {
      Spell length = lengths.at(around.text(), place, around);
      Spell spell = length == null ? dates.at(around, place, today) : length;
      int last = named.size() - 1;
      Spell sum = spell == null || last < 0 ? null : Lengths.sum(named.get(last), spell, around);
      if (sum != null) {
        named.set(last, sum);
      } else if (spell != null) {
        named.add(spell);
      }
    }
    return named;
  }

  private @Nullable Spell weighed(Spell spell, Around around, boolean asked) {
    int from = spell.span().from();
    int to = spell.span().to();
    boolean alone = !around.isJoined(from) && !around.isJoined(to);
    boolean ago = around.hasOn(Cue.AGO, to);
    boolean passing = spell.isShort() && !ago && !(asked && alone);
    boolean then = spell.isDated() && isThen(spell, around, asked);
    boolean other = !then && isOther(spell, around);
    boolean loose = !then && spell.isDated() && dates.isTied(around.text(), to - 1);
    if (other || loose || passing || inHistory(spell.span(), around)) {
      return null;
    }
    boolean lasts = around.has(Cue.LASTS, from) || around.hasBefore(Cue.LASTS, from);
    boolean due = around.has(Cue.DUE, to - 1);
    boolean said = spell.isDated() ? then : ago || lasts || alone || due;
    return new Spell(spell.span(), spell.least(), spell.most(), spell.isDated(), asked || said);
  }

  /** "Twice a week now" says how often, "popped out 3 weeks ago" since when. */
  private static boolean isOther(Spell spell, Around around) {
    int from = spell.span().from();
    int to = spell.span().to();
    boolean before = around.hasBefore(Cue.SPAN_NOT, from) && !Lengths.isNearly(around, from);
    boolean after = around.hasOn(Cue.SPAN_NOT_AFTER, to);
    boolean ago = around.hasOn(Cue.AGO, to);
    return ago ? before && spell.span().length() == 1 : before || after;
  }

  /**
   * Whether a date says when it began: "since September"; in answer to that, "in September" and
   * nothing but "September" too.
   */
  private static boolean isThen(Spell spell, Around around, boolean asked) {
    int from = spell.span().from();
    boolean alone = !around.isJoined(from) && !around.isJoined(spell.span().to());
    return around.hasBefore(Cue.SINCE, from)
        || (asked && (alone || around.hasBefore(Cue.DURING, from)));
  }

  /**
   * Whether the same clause tells of training, or of an operation; a clause that holds nothing but
   * the time tells when that was which stands before it: "ACL reconstruction, 7 weeks ago".
   */
  private static boolean inHistory(Span span, Around around) {
    Text text = around.text();
    int from = clause(around, span.from());
    if (from == span.from() && from > 0 && isAlone(span, around)) {
      from = text.at(from).before().endsSentence() ? from : clause(around, from - 1);
    }
    return around.has(Cue.HISTORY, new Span(from, span.to()));
  }

  private static int clause(Around around, int place) {
    int from = place;
    while (around.isJoined(from)) {
      from--;
    }
    return from;
  }

  private static boolean isAlone(Span span, Around around) {
    int end = around.endOf(Cue.AGO, span.to());
    return end == around.text().size() || around.text().at(end).before() != Break.NONE;
  }
}
