package dev.hammy.reading;

import dev.hammy.protocol.ChoiceWords;
import dev.hammy.protocol.Meaning;
import dev.hammy.reading.Finds.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What the phrases that stand in one text are worth. Not thread-safe. */
final class Hearing {
  /** What is said more often than this says nothing new. */
  private static final int MOST_MENTIONS = 50;

  private static final List<Sort> ANYWHERE = List.of(Sort.SAYS, Sort.EVER, Sort.MAYBE);
  private static final List<Sort> ON_SCREEN = List.of(Sort.SAYS, Sort.EVER, Sort.ASKED, Sort.MAYBE);

  private final List<ChoiceWords> choices;
  private final List<int[]> families;
  private final Finds finds;
  private final Scope scope;
  private final List<Span> signs = new ArrayList<>();

  /**
   * @param families what {@link #families} says of the choices
   */
  Hearing(List<ChoiceWords> choices, List<int[]> families, Finds finds, Scope scope) {
    this.choices = choices;
    this.families = families;
    this.finds = finds;
    this.scope = scope;
  }

  /**
   * For each choice the numbers of those that are about the same sign: itself, and what asks about
   * it more closely or it asks about.
   */
  static List<int[]> families(List<ChoiceWords> choices) {
    return choices.stream()
        .map(ChoiceWords::meaning)
        .map(
            meaning ->
                IntStream.range(0, choices.size())
                    .filter(number -> isOneSign(choices.get(number).meaning(), meaning))
                    .toArray())
        .toList();
  }

  private static boolean isOneSign(Meaning one, Meaning other) {
    return one.equals(other) || one.followsUp(other) || other.followsUp(one);
  }

  /** Where words of danger signs stand that are not plainly denied, among all heard so far. */
  List<Span> signs() {
    return List.copyOf(signs);
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
    List<Match> alikes = alikes(number);
    alikes.removeIf(alike -> !holds(alike));
    List<Heard> heard = new ArrayList<>();
    for (Sort sort : sorts) {
      add(number, sort, onScreen, alikes, heard);
    }
    return heard;
  }

  private boolean isNamed(int number, List<Sort> sorts) {
    for (int i = 0; i < sorts.size(); i++) {
      if (!finds.of(number, sorts.get(i)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void add(int number, Sort sort, boolean onScreen, List<Match> alikes, List<Heard> heard) {
    ChoiceWords choice = choices.get(number);
    int most = heard.size() + MOST_MENTIONS;
    for (Match match : finds.of(number, sort)) {
      if (heard.size() == most) {
        return;
      }
      if (!isExplained(match, alikes) && counts(match, choice, sort)) {
        heard.add(new Heard(choice.meaning(), match.span(), isSure(match, sort, onScreen)));
      }
    }
  }

  private static boolean isExplained(Match match, List<Match> alikes) {
    for (int i = 0; i < alikes.size(); i++) {
      if (alikes.get(i).explains(match)) {
        return true;
      }
    }
    return false;
  }

  private boolean counts(Match match, ChoiceWords choice, Sort sort) {
    if (!choice.question().isSafety()) {
      return states(match);
    }
    boolean fine = sort == Sort.MAYBE && scope.isFine(match);
    return !fine && raises(match, sort);
  }

  /** What is like a choice and is none; a follow-up's are those of the sign that it follows up. */
  private List<Match> alikes(int number) {
    List<Match> alikes = new ArrayList<>(2);
    for (int one : families.get(number)) {
      alikes.addAll(finds.of(one, Sort.LOOK_ALIKE));
    }
    return alikes;
  }

  /** What is denied, doubted or asked is no look-alike: "it never wears off". */
  private boolean holds(Match alike) {
    return !scope.isDenied(alike) && !scope.isDoubted(alike) && !scope.asksWhetherFine(alike);
  }

  /** Whether words of one of a meaning's look-alikes stand there. */
  boolean meetsLookAlike(Span span, Meaning meaning) {
    return numbers(meaning)
        .anyMatch(number -> alikes(number).stream().anyMatch(alike -> alike.owns(span)));
  }

  /** Whether the text has a phrase of a meaning at all. */
  boolean meetsPhrase(Meaning meaning) {
    return numbers(meaning)
        .anyMatch(number -> ANYWHERE.stream().anyMatch(sort -> !finds.of(number, sort).isEmpty()));
  }

  private IntStream numbers(Meaning meaning) {
    return IntStream.range(0, choices.size()).filter(number -> isOf(choices.get(number), meaning));
  }

  private static boolean isOf(ChoiceWords words, Meaning meaning) {
    return words.choice().code() == meaning.choice().code()
        && words.question().code() == meaning.question().code();
  }

  /** A single word is sure only in answer to its question: elsewhere it may be about anything. */
  private boolean isSure(Match match, Sort sort, boolean onScreen) {
    boolean firm = onScreen || match.words() > 1;
    return firm && sort != Sort.MAYBE && !scope.isHedged(match) && !scope.isDoubted(match);
  }

  /** In doubt a danger sign is raised: only what plainly is none is not. */
  boolean raises(Match match, Sort sort) {
    boolean denied =
        scope.isPlainlyDenied(match) && !scope.isDoubted(match) && !scope.isHedged(match);
    if (denied) {
      return false;
    }
    signs.add(match.span());
    boolean over = sort != Sort.EVER && scope.isLongAgo(match);
    return !over && !scope.isPlainlyOfOthers(match) && !scope.isSupposed(match);
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
