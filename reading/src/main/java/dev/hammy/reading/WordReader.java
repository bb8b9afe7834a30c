package dev.hammy.reading;

import dev.hammy.dialogue.ReadAnswer;
import dev.hammy.dialogue.Reading;
import dev.hammy.dialogue.TextReader;
import dev.hammy.message.Language;
import dev.hammy.protocol.ChoiceWords;
import dev.hammy.protocol.Elsewhere;
import dev.hammy.protocol.ElsewhereWords;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.WordBook;
import dev.hammy.reading.Finds.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads texts by a word book. Immutable and thread-safe; made once, for one language. */
public final class WordReader implements TextReader {
  private final List<ChoiceWords> choices;
  private final List<int[]> families;
  private final List<Elsewhere> elsewhere;
  private final Lexicon lexicon;
  private final Spells spells;
  private final Weights weights;
  private final Likeness likeness;
  private final Set<Question> timed;

  /**
   * Learns from the examples of the book first.
   *
   * @param language the language that the book is about
   * @throws FormulaException if a phrase of the book is not in the grammar
   */
  public WordReader(WordBook book, Language language) throws FormulaException {
    this(book, language, new Lexicon(book, language), null);
  }

  /**
   * @param language the language that the book is about
   * @param weights what was learnt from the examples of the book before
   * @throws FormulaException if a phrase of the book is not in the grammar
   */
  public WordReader(WordBook book, Language language, Weights weights) throws FormulaException {
    this(book, language, new Lexicon(book, language), weights);
  }

  private WordReader(WordBook book, Language language, Lexicon lexicon, @Nullable Weights learnt) {
    this.choices = book.choices().stream().map(WordReader::withoutPhrases).toList();
    this.families = Hearing.families(choices);
    this.elsewhere = book.elsewhere().stream().map(ElsewhereWords::elsewhere).toList();
    this.lexicon = lexicon;
    this.spells = new Spells(book.rules(), lexicon, Writing.articles(language));
    this.weights = learnt == null ? Learning.from(book.examples(), lexicon) : learnt;
    this.likeness = new Likeness(weights);
    this.timed =
        choices.stream()
            .filter(choice -> choice.days() != null)
            .map(ChoiceWords::question)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The phrases are in the lexicon by now, tens of thousands of them. */
  private static ChoiceWords withoutPhrases(ChoiceWords words) {
    List<String> none = List.of();
    return new ChoiceWords(
        words.question(), words.choice(), none, none, none, none, none, words.days());
  }

  /** What was learnt from the examples of the book. */
  public Weights weights() {
    return weights;
  }

  @Override
  public Reading read(String text, @Nullable Question asked, long today) {
    Text words = lexicon.split(text);
    Finds finds = lexicon.find(words);
    Hearing hearing = new Hearing(choices, families, finds, new Scope(words, finds));
    Question answered = asked == null || asked.isSafety() ? null : asked;
    Map<Question, List<Heard>> heard = heard(hearing, asked);
    boolean isTimed = answered != null && timed.contains(answered);
    addSpells(heard, spells.in(words, finds, isTimed, today));
    Hunches hunches = new Hunches(likeness, likeness.in(words, answered), words, hearing);
    Hunches alarms =
        Objects.equals(answered, asked)
            ? hunches
            : new Hunches(likeness, likeness.in(words, asked), words, hearing);
    return new Weighing(heard, timed, hearing.signs(), hunches, words).reading(answered, alarms);
  }

  private Map<Question, List<Heard>> heard(Hearing hearing, @Nullable Question asked) {
    Map<Question, List<Heard>> heard = new LinkedHashMap<>();
    for (int number = 0; number < choices.size(); number++) {
      ChoiceWords choice = choices.get(number);
      boolean onScreen = choice.question().equals(asked);
      of(choice.question(), heard).addAll(hearing.of(number, onScreen));
    }
    return heard;
  }

  @Override
  public List<Elsewhere> elsewhere(String text) {
    if (elsewhere.isEmpty()) {
      return List.of();
    }
    Finds finds = lexicon.find(lexicon.split(text));
    return IntStream.range(0, elsewhere.size())
        .filter(number -> isElsewhere(finds, number))
        .mapToObj(elsewhere::get)
        .toList();
  }

  private static boolean isElsewhere(Finds finds, int number) {
    List<Match> alike = finds.ofElsewhere(number, Sort.LOOK_ALIKE);
    return finds.ofElsewhere(number, Sort.SAYS).stream()
        .anyMatch(match -> alike.stream().noneMatch(other -> other.explains(match)));
  }

  private void addSpells(Map<Question, List<Heard>> heard, List<Spell> found) {
    for (ChoiceWords choice : choices) {
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
        ? Optional.of(new Heard(choice.meaning(), spell.span(), spell.firm() && least && most))
        : Optional.empty();
  }

  /**
   * What all of it comes to.
   *
   * @param timed the questions about how long it has lasted
   * @param signs where words of danger signs stand that are not plainly denied
   */
  private record Weighing(
      Map<Question, List<Heard>> heard,
      Set<Question> timed,
      List<Span> signs,
      Hunches hunches,
      Text words) {

    /**
     * @param asked the question that the text may answer
     * @param alarms what danger signs the text seems to tell of
     */
    Reading reading(@Nullable Question asked, Hunches alarms) {
      List<ReadAnswer> answers = new ArrayList<>();
      List<ReadAnswer> dangers = new ArrayList<>();
      heard.forEach(
          (question, all) -> {
            if (question.isSafety()) {
              dangers.addAll(Verdict.signs(all, words));
            } else {
              answers.addAll(answers(question, all, asked));
            }
          });
      dangers.addAll(alarms.dangers(dangers));
      return new Reading(answers, dangers);
    }

    private List<ReadAnswer> answers(Question question, List<Heard> all, @Nullable Question asked) {
      boolean aside = asked != null && !question.equals(asked);
      List<Heard> weighed = all.stream().map(one -> weighed(one, aside)).toList();
      List<ReadAnswer> answers = new ArrayList<>(Verdict.answers(question, weighed, words));
      answers.addAll(hunches.answers(question, answers));
      return answers;
    }

    /** What is said beside an answer to what was asked is kept, and asked back. */
    private Heard weighed(Heard one, boolean aside) {
      Question question = one.meaning().question();
      boolean borneOut =
          timed.contains(question) ? hunches.bearOut(question) : hunches.bearOut(one.meaning());
      return aside || !borneOut ? one.doubtful() : one.beside(signs, words);
    }
  }
}
