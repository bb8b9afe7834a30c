package dev.hammy.reading;

import dev.hammy.protocol.ChoiceWords;
import dev.hammy.protocol.Meaning;
import dev.hammy.reading.Finds.Sort;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/** What the phrases that stand in one text are worth. Not thread-safe. */
final class Hearing {
  /** What is said more often than this says nothing new. */
  private static final int MOST_MENTIONS = 50;

  private static final long LOOK_ALIKE = Features.hash("look-alike");
  private static final long FAR = Features.hash("far");

  private static final List<Sort> ANYWHERE = List.of(Sort.SAYS, Sort.EVER, Sort.MAYBE);
  private static final List<Sort> ON_SCREEN = List.of(Sort.SAYS, Sort.EVER, Sort.ASKED, Sort.MAYBE);

  private final Choices choices;
  private final Finds finds;
  private final Scope scope;
  private final Distance distance;
  private final Asking asking;
  private final List<Trace> traces = new ArrayList<>();
  private final BitSet facts = new BitSet();
  private boolean alarming;

  Hearing(Choices choices, Finds finds, Scope scope) {
    this.choices = choices;
    this.finds = finds;
    this.scope = scope;
    this.distance = new Distance(scope.text(), finds, scope);
    this.asking = new Asking(scope.text(), finds);
  }

  /** Whether words of a danger sign that are not plainly denied are among all heard so far. */
  boolean hasSign() {
    return alarming;
  }

  /** How much of the text says facts, among all heard so far, from 0 to 1. */
  double ofFacts() {
    return (double) facts.cardinality() / scope.text().size();
  }

  /** What groups and phrases left, among all heard so far, in the order of where they end. */
  List<Trace> traces() {
    List<Trace> all = new ArrayList<>(traces);
    all.addAll(finds.groups());
    for (int number = 0; number < choices.size(); number++) {
      if (choices.question(number).isSafety()) {
        for (Match alike : finds.of(number, Sort.LOOK_ALIKE)) {
          add(choices.sign(number), LOOK_ALIKE, alike, all);
        }
      }
    }
    all.sort(Comparator.comparingInt(trace -> trace.span().to()));
    return all;
  }

  private static void add(long sign, long key, Match match, List<Trace> traces) {
    traces.add(new Trace(key, match.span(), true));
    traces.add(new Trace(Features.mixed(sign, key), match.span(), true));
  }

  /**
   * Where a choice is said.
   *
   * @param number its place in the word book
   */
  List<Heard> of(int number, boolean onScreen) {
    List<Sort> sorts = onScreen ? ON_SCREEN : ANYWHERE;
    if (!isNamed(number, sorts)) {
      return List.of();
    }
    List<Match> alikes = holding(number);
    List<Heard> heard = new ArrayList<>();
    for (Sort sort : sorts) {
      add(number, sort, alikes, heard);
    }
    return heard;
  }

  /** Whether words of a choice's look-alikes say what stands there. */
  boolean isExplained(int number, Span span) {
    return isExplained(new Match(List.of(span)), holding(number));
  }

  /** Whether words stand where the text asks in general. */
  boolean asksOf(Span span) {
    return asking.isGeneral(span);
  }

  /** Whether the text does nothing but ask in general. */
  boolean onlyAsks() {
    return asking.isAll();
  }

  private List<Match> holding(int number) {
    List<Match> alikes = alikes(number);
    alikes.removeIf(alike -> !holds(alike));
    return alikes;
  }

  private boolean isNamed(int number, List<Sort> sorts) {
    for (int i = 0; i < sorts.size(); i++) {
      if (!finds.of(number, sorts.get(i)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void add(int number, Sort sort, List<Match> alikes, List<Heard> heard) {
    Meaning meaning = choices.at(number).meaning();
    int most = heard.size() + MOST_MENTIONS;
    for (Match match : finds.of(number, sort)) {
      if (heard.size() == most) {
        return;
      }
      boolean far = meaning.question().isSafety() && distance.isFar(match);
      if (counts(match, number, sort, isExplained(match, alikes), far)) {
        heard.add(heard(meaning, match, Firmness.of(sort, match), far));
      }
    }
  }

  private Heard heard(Meaning meaning, Match match, Firmness firmness, boolean far) {
    boolean sure = !scope.isHedged(match) && !scope.isDoubted(match);
    if (!meaning.question().isSafety()) {
      facts.set(match.span().from(), match.span().to());
      sure &= !asksOf(match.span());
    }
    return new Heard(meaning, match.span(), sure, firmness, far);
  }

  private static boolean isExplained(Match match, List<Match> alikes) {
    for (int i = 0; i < alikes.size(); i++) {
      if (alikes.get(i).explains(match)) {
        return true;
      }
    }
    return false;
  }

  private boolean counts(Match match, int number, Sort sort, boolean explained, boolean far) {
    long sign = choices.sign(number);
    if (!choices.question(number).isSafety()) {
      boolean stated = !explained && states(match);
      long key = stated ? Firmness.of(sort, match).key() : Fate.DENIED.key();
      traces.add(new Trace(Features.mixed(sign, key), match.span(), false));
      return stated;
    }
    Fate fate = explained ? Fate.EXPLAINED : fate(match, sort);
    if (fate == Fate.COUNTS && far) {
      add(sign, FAR, match, traces);
    }
    if (fate == Fate.COUNTS) {
      add(sign, Firmness.of(sort, match).key(), match, traces);
      traces.add(new Trace(Features.mixed(sign, fate.key()), match.span(), true));
    } else {
      add(sign, fate.key(), match, traces);
    }
    return fate == Fate.COUNTS;
  }

  private Fate fate(Match match, Sort sort) {
    boolean fine = sort == Sort.MAYBE && scope.isFine(match);
    return fine ? Fate.FINE : fateOf(match, sort);
  }

  /** What is like a choice and is none; a follow-up's are those of the sign that it follows up. */
  private List<Match> alikes(int number) {
    List<Match> alikes = new ArrayList<>(2);
    for (int one : choices.family(number)) {
      alikes.addAll(finds.of(one, Sort.LOOK_ALIKE));
    }
    return alikes;
  }

  /** What is denied, doubted or asked is no look-alike: "it never wears off". */
  private boolean holds(Match alike) {
    return !scope.isDenied(alike) && !scope.isDoubted(alike) && !scope.asksWhetherFine(alike);
  }

  /** Whether the text has a phrase of a meaning at all. */
  boolean meetsPhrase(Meaning meaning) {
    return any(meaning, number -> isNamed(number, ANYWHERE));
  }

  /** Whether words are, in part, those of what is like a meaning and is none. */
  boolean meetsLookAlike(Span span, Meaning meaning) {
    return any(meaning, number -> alikes(number).stream().anyMatch(alike -> alike.owns(span)));
  }

  /** Whether something holds of the place in the word book of a meaning. */
  private boolean any(Meaning meaning, IntPredicate holds) {
    for (int number = 0; number < choices.size(); number++) {
      if (isOf(choices.at(number), meaning) && holds.test(number)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(ChoiceWords words, Meaning meaning) {
    return words.choice().code() == meaning.choice().code()
        && words.question().code() == meaning.question().code();
  }

  /** Whether words seem to be far from what the writer has now. */
  boolean isFar(Span span) {
    return distance.isFar(new Match(List.of(span)));
  }

  /** In doubt a danger sign is raised: only what plainly is none is not. */
  boolean raises(Match match) {
    return fateOf(match, Sort.MAYBE) == Fate.COUNTS;
  }

  private Fate fateOf(Match match, Sort sort) {
    if (scope.isPlainlyDenied(match) && !scope.isDoubted(match) && !scope.isHedged(match)) {
      return Fate.DENIED;
    }
    alarming = true;
    if (sort != Sort.EVER && scope.isLongAgo(match)) {
      return Fate.LONG_AGO;
    }
    if (scope.isPlainlyOfOthers(match) || distance.isOfOthers(match)) {
      return Fate.OF_OTHERS;
    }
    return scope.isSupposed(match) ? Fate.SUPPOSED : Fate.COUNTS;
  }

  boolean states(Match match) {
    return !scope.isDenied(match)
        && !scope.isDoubted(match)
        && !scope.isPast(match)
        && !scope.isOfOthers(match)
        && !scope.isSupposed(match)
        && !scope.isCleared(match);
  }
}
