package dev.hammy.reading;

import dev.hammy.dialogue.ReadAnswer;
import dev.hammy.dialogue.Reading;
import dev.hammy.dialogue.TextReader;
import dev.hammy.protocol.ChoiceWords;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.WordBook;
import dev.hammy.reading.Finds.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads texts by a word book. Immutable and thread-safe; made once, for one language. */
public final class WordReader implements TextReader {
  /** What is said more often than this says nothing new. */
  private static final int MOST_MENTIONS = 50;

  private static final List<Sort> ANYWHERE = List.of(Sort.SAYS, Sort.EVER, Sort.MAYBE);
  private static final List<Sort> ON_SCREEN = List.of(Sort.SAYS, Sort.EVER, Sort.ASKED, Sort.MAYBE);

  private final WordBook book;
  private final Lexicon lexicon;
  private final Spells spells;

  /**
   * @throws FormulaException if a phrase of the book is not in the grammar
   */
  public WordReader(WordBook book) throws FormulaException {
    this.book = book;
    this.lexicon = new Lexicon(book);
    this.spells = new Spells(book.rules(), lexicon);
  }

  @Override
  public Reading read(String text, @Nullable Question asked, long today) {
    Text words = lexicon.split(text);
    Finds finds = lexicon.find(words);
    Scope scope = new Scope(words, finds);
    Hearing hearing = new Hearing(finds, scope, new ArrayList<>());
    Map<Question, List<Heard>> heard = new LinkedHashMap<>();
    for (int number = 0; number < book.choices().size(); number++) {
      ChoiceWords choice = book.choices().get(number);
      boolean onScreen = choice.question().equals(asked);
      hearing
          .of(choice, number, onScreen)
          .forEach(
              one -> heard.computeIfAbsent(choice.question(), q -> new ArrayList<>()).add(one));
    }
    addSpells(heard, spells.in(words, finds, isTimed(asked), today));
    return reading(heard, hearing.signs(), words, asked);
  }

  private boolean isTimed(@Nullable Question asked) {
    return book.choices().stream()
        .anyMatch(choice -> choice.days() != null && choice.question().equals(asked));
  }

  private void addSpells(Map<Question, List<Heard>> heard, List<Spell> found) {
    for (ChoiceWords choice : book.choices()) {
      ChoiceWords.DayRange days = choice.days();
      if (days != null) {
        found.stream()
            .flatMap(spell -> timed(choice, days, spell).stream())
            .forEach(one -> of(choice.question(), heard).add(one));
      }
    }
  }

  private static List<Heard> of(Question question, Map<Question, List<Heard>> heard) {
    return heard.computeIfAbsent(question, key -> new ArrayList<>());
  }

  /** A span of time that reaches into two choices is none of them surely. */
  private static Optional<Heard> timed(ChoiceWords choice, ChoiceWords.DayRange days, Spell spell) {
    boolean least = days.holds(spell.least());
    boolean most = days.holds(spell.most());
    return least || most
        ? Optional.of(new Heard(choice, spell.span(), spell.firm() && least && most))
        : Optional.empty();
  }

  /** What is said beside an answer to what was asked is kept, and asked back. */
  private static Reading reading(
      Map<Question, List<Heard>> heard, List<Span> signs, Text words, @Nullable Question asked) {
    List<ReadAnswer> answers = new ArrayList<>();
    List<ReadAnswer> dangers = new ArrayList<>();
    heard.forEach(
        (question, all) -> {
          if (question.isSafety()) {
            dangers.addAll(Verdict.signs(all, words));
          } else {
            boolean aside = asked != null && !question.equals(asked);
            List<Heard> weighed =
                all.stream().map(one -> aside ? one.doubtful() : one.beside(signs, words)).toList();
            answers.addAll(Verdict.answers(question, weighed, words));
          }
        });
    return new Reading(answers, dangers);
  }

  /**
   * What each of the phrases in one text is worth.
   *
   * @param signs where words of danger signs stand that are not plainly denied
   */
  private record Hearing(Finds finds, Scope scope, List<Span> signs) {

    List<Heard> of(ChoiceWords choice, int number, boolean onScreen) {
      List<Heard> heard = new ArrayList<>();
      for (Sort sort : onScreen ? ON_SCREEN : ANYWHERE) {
        finds.of(number, sort).stream()
            .filter(match -> counts(match, choice, number, sort))
            .map(match -> new Heard(choice, match.span(), isSure(match, sort, onScreen)))
            .limit(MOST_MENTIONS)
            .forEach(heard::add);
      }
      return heard;
    }

    private boolean counts(Match match, ChoiceWords choice, int number, Sort sort) {
      if (looksAlike(match, number)) {
        return false;
      }
      if (!choice.question().isSafety()) {
        return states(match);
      }
      boolean fine = sort == Sort.MAYBE && scope.isFine(match);
      return !fine && raises(match, sort);
    }

    /** What is denied or doubted is no look-alike: "it never wears off". */
    private boolean looksAlike(Match match, int number) {
      return finds.of(number, Sort.LOOK_ALIKE).stream()
          .anyMatch(
              alike -> alike.explains(match) && !scope.isDenied(alike) && !scope.isDoubted(alike));
    }

    /** A single word is sure only in answer to its question: elsewhere it may be about anything. */
    private boolean isSure(Match match, Sort sort, boolean onScreen) {
      boolean firm = onScreen || match.words() > 1;
      return firm && sort != Sort.MAYBE && !scope.isHedged(match) && !scope.isDoubted(match);
    }

    /** In doubt a danger sign is raised: only what plainly is none is not. */
    private boolean raises(Match match, Sort sort) {
      boolean denied =
          scope.isPlainlyDenied(match) && !scope.isDoubted(match) && !scope.isHedged(match);
      if (denied) {
        return false;
      }
      signs.add(match.span());
      boolean over = sort != Sort.EVER && scope.isLongAgo(match);
      return !over && !scope.isPlainlyOfOthers(match) && !scope.isSupposed(match);
    }

    private boolean states(Match match) {
      return !scope.isDenied(match)
          && !scope.isDoubted(match)
          && !scope.isPast(match)
          && !scope.isOfOthers(match)
          && !scope.isSupposed(match)
          && !scope.isCleared(match);
    }
  }
}
