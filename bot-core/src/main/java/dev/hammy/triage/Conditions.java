package dev.hammy.triage;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Some conditions, numbered, in tables from which answers judge all of them at once: a condition is
 * a bit, and each answer a few operations on 64 of them. {@link Condition#in} says what they mean;
 * this is the same, tabulated, because a turn judges some hundred conditions again and again, and a
 * check of the content does so millions of times. Immutable.
 */
final class Conditions {
  private final int count;
  private final Word[] words;

  /** Up to 64 conditions. */
  private static final class Word {
    private final List<Row> filled = new ArrayList<>();
    private Row[] rows = {};

    /** The conditions that are there at all, and those that ask for any of some parts. */
    private long present;

    private long asksForAny;

    /** Which conditions hang on a question through {@code all} or {@code none}, by its code. */
    private final long[] asking = new long[Answers.QUESTION_CODES];

    private final long[] askingForAny = new long[Answers.QUESTION_CODES];
  }

  /** What conditions ask about one question, by what it follows up. */
  private static final class Row {
    private final int question;
    private final @Nullable Picked onlyAfter;

    /** The conditions with a part here in {@code all}, in {@code any}, and in any of the lists. */
    private long all;

    private long any;
    private long allOrNone;

    /** The conditions of which a part in that list is met by a choice, by its code. */
    private final long[] allMet = new long[8];

    private final long[] anyMet = new long[8];
    private final long[] noneMet = new long[8];

    Row(Picked part) {
      this.question = part.question();
      this.onlyAfter = part.onlyAfter();
    }

    /** Whether the question is not asked, since it follows up what is not so. */
    boolean isShut(Answers answers) {
      return onlyAfter != null && onlyAfter.in(answers) == Truth.FALSE;
    }
  }

  Conditions(List<Condition> conditions) {
    this.count = conditions.size();
    this.words = new Word[(count + Long.SIZE - 1) / Long.SIZE];
    for (int i = 0; i < words.length; i++) {
      int from = i * Long.SIZE;
      words[i] = word(conditions.subList(from, Math.min(count, from + Long.SIZE)));
    }
  }

  private static Word word(List<Condition> conditions) {
    Word word = new Word();
    Map<Picked, List<Row>> rows = new LinkedHashMap<>();
    for (int i = 0; i < conditions.size(); i++) {
      long bit = 1L << i;
      Condition condition = conditions.get(i);
      word.present |= bit;
      word.asksForAny |= condition.any().isEmpty() ? 0 : bit;
      condition.all().forEach(part -> addToAll(row(rows, word, part, bit), part, bit));
      condition.any().forEach(part -> addToAny(row(rows, word, part, 0), part, bit));
      condition.none().forEach(part -> addToNone(row(rows, word, part, 0), part, bit));
      List<Picked> sure = new ArrayList<>(condition.all());
      sure.addAll(condition.none());
      mark(word.asking, new Condition(sure, List.of(), List.of()), bit);
      mark(word.askingForAny, new Condition(condition.any(), List.of(), List.of()), bit);
    }
    word.rows = word.filled.toArray(Row[]::new);
    return word;
  }

  /**
   * The row for a part.
   *
   * @param once conditions of which no other part may stand in the row's {@code all}: two such
   *     parts about one question each have to be met
   */
  private static Row row(Map<Picked, List<Row>> rows, Word word, Picked part, long once) {
    Picked key = new Picked(part.question(), ChoiceSet.NONE, part.onlyAfter());
    List<Row> alike = rows.computeIfAbsent(key, anew -> new ArrayList<>());
    for (Row row : alike) {
      if ((row.all & once) == 0) {
        return row;
      }
    }
    Row row = new Row(part);
    alike.add(row);
    word.filled.add(row);
    return row;
  }

  private static void addToAll(Row row, Picked part, long bit) {
    row.all |= bit;
    row.allOrNone |= bit;
    mark(row.allMet, part, bit);
  }

  private static void addToAny(Row row, Picked part, long bit) {
    row.any |= bit;
    mark(row.anyMet, part, bit);
  }

  private static void addToNone(Row row, Picked part, long bit) {
    row.allOrNone |= bit;
    mark(row.noneMet, part, bit);
  }

  private static void mark(long[] byChoice, Picked part, long bit) {
    for (int choice = 0; choice < byChoice.length; choice++) {
      byChoice[choice] |= part.choices().contains(choice) ? bit : 0;
    }
  }

  private static void mark(long[] byQuestion, Condition parts, long bit) {
    for (int question = 0; question < byQuestion.length; question++) {
      byQuestion[question] |= (parts.questions() >> question & 1) != 0 ? bit : 0;
    }
  }

  /** The set of those conditions whose numbers are such: a bit for each. */
  long[] set(IntPredicate such) {
    long[] set = new long[words.length];
    for (int i = 0; i < count; i++) {
      set[i / Long.SIZE] |= such.test(i) ? 1L << i : 0;
    }
    return set;
  }

  /** What these answers make of every condition. */
  Truths in(Answers answers) {
    Truths truths = new Truths(words.length);
    for (int i = 0; i < words.length; i++) {
      judge(words[i], answers, truths, i);
    }
    return truths;
  }

  private static void judge(Word word, Answers answers, Truths truths, int place) {
    long failed = 0;
    long open = 0;
    long anyMet = 0;
    long anyOpen = 0;
    for (Row row : word.rows) {
      int bits = answers.bits(row.question);
      if (bits == 0 && !row.isShut(answers)) {
        open |= row.allOrNone;
        anyOpen |= row.any;
        continue;
      }
      long allMet = 0;
      for (int rest = bits; rest != 0; rest &= rest - 1) {
        int choice = Integer.numberOfTrailingZeros(rest);
        allMet |= row.allMet[choice];
        anyMet |= row.anyMet[choice];
        failed |= row.noneMet[choice];
      }
      failed |= row.all & ~allMet;
    }
    failed |= word.asksForAny & ~anyMet & ~anyOpen;
    long decided = word.present & ~open & (anyMet | ~word.asksForAny);
    truths.say(place, decided & ~failed, failed, anyMet);
  }

  /** The undecided conditions, of one word, that an answer to this open question may decide. */
  long hangingOn(int question, Truths truths, int place) {
    Word word = words[place];
    long byAny = word.askingForAny[question] & ~truths.anyMet(place);
    return word.present & truths.undecided(place) & (word.asking[question] | byAny);
  }
}
