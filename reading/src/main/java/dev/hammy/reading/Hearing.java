package dev.hammy.reading;

import dev.hammy.protocol.ChoiceWords;
import dev.hammy.protocol.Meaning;
import dev.hammy.reading.Finds.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    ChoiceWords choice = choices.get(number);
    List<Match> alikes = alikes(number).filter(this::holds).toList();
    List<Heard> heard = new ArrayList<>();
    for (Sort sort : onScreen ? ON_SCREEN : ANYWHERE) {
      finds.of(number, sort).stream()
          .filter(match -> alikes.stream().noneMatch(alike -> alike.explains(match)))
          .filter(match -> counts(match, choice, sort))
          .map(match -> new Heard(choice.meaning(), match.span(), isSure(match, sort, onScreen)))
          .limit(MOST_MENTIONS)
          .forEach(heard::add);
    }
    return heard;
  }

  private boolean counts(Match match, ChoiceWords choice, Sort sort) {
    if (!choice.question().isSafety()) {
      return states(match);
    }
    boolean fine = sort == Sort.MAYBE && scope.isFine(match);
    return !fine && raises(match, sort);
  }

  /** What is like a choice and is none; a follow-up's are those of the sign that it follows up. */
  private Stream<Match> alikes(int number) {
    return IntStream.of(families.get(number))
        .mapToObj(one -> finds.of(one, Sort.LOOK_ALIKE))
        .flatMap(List::stream);
  }

  /** What is denied, doubted or asked is no look-alike: "it never wears off". */
  private boolean holds(Match alike) {
    return !scope.isDenied(alike) && !scope.isDoubted(alike) && !scope.asksWhetherFine(alike);
  }

  /** Whether words of one of a meaning's look-alikes stand there. */
  boolean meetsLookAlike(Span span, Meaning meaning) {
    return numbers(meaning).boxed().flatMap(this::alikes).anyMatch(alike -> alike.owns(span));
  }

  /** Whether the text has a phrase of a meaning at all. */
  boolean meetsPhrase(Meaning meaning) {
    return numbers(meaning)
        .anyMatch(number -> ANYWHERE.stream().anyMatch(sort -> !finds.of(number, sort).isEmpty()));
  }

  private IntStream numbers(Meaning meaning) {
    return IntStream.range(0, choices.size())
        .filter(number -> choices.get(number).choice().equals(meaning.choice()));
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
