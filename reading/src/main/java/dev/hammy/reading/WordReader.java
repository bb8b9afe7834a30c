package dev.hammy.reading;

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
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads texts by a word book. Immutable and thread-safe; made once, for one language. */
public final class WordReader implements TextReader {
  private final Choices choices;

  /** Every question that words are listed for, once, in the order of the choices. */
  private final List<Question> questions;

  /** For each choice the place of its question among those. */
  private final int[] places;

  private final List<Elsewhere> elsewhere;
  private final Lexicon lexicon;
  private final Spells spells;
  private final Weights weights;
  private final Likeness likeness;

  /** The questions about how long it has lasted, by their codes; filled once. */
  private final BitSet timed = new BitSet();

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
    this.choices = new Choices(book.choices());
    this.questions = choices.all().stream().map(ChoiceWords::question).distinct().toList();
    this.places =
        choices.all().stream().mapToInt(choice -> questions.indexOf(choice.question())).toArray();
    this.elsewhere = book.elsewhere().stream().map(ElsewhereWords::elsewhere).toList();
    this.lexicon = lexicon;
    this.spells = new Spells(book.rules(), lexicon, Writing.articles(language));
    this.weights = learnt == null ? Learning.from(book.examples(), lexicon, choices) : learnt;
    this.likeness = new Likeness(weights);
    choices.all().stream()
        .filter(choice -> choice.days() != null)
        .forEach(choice -> timed.set(choice.question().code()));
  }

  /** What was learnt from the examples of the book. */
  public Weights weights() {
    return weights;
  }

  @Override
  public Reading read(String text, @Nullable Question asked, long today) {
    Text words = lexicon.split(text);
    Finds finds = lexicon.find(words);
    Hearing hearing = new Hearing(choices, finds, new Scope(words, finds));
    Question answered = asked == null || asked.isSafety() ? null : asked;
    List<List<Heard>> heard = heard(hearing, asked);
    boolean isTimed = answered != null && timed.get(answered.code());
    Spells.Found found = spells.in(words, finds, isTimed, today);
    addSpells(heard, hearing, found.lasting());
    List<Trace> traces = hearing.traces();
    Hunches hunches = new Hunches(likeness.in(words, traces, answered), words, hearing, answered);
    Hunches alarms =
        Objects.equals(answered, asked)
            ? hunches
            : new Hunches(likeness.in(words, traces, asked), words, hearing, asked);
    Plainness plainness = new Plainness(hunches, words, asked, hearing.hasSign());
    Weighing.Told told = new Weighing.Told(questions, heard, timed, found.all());
    Reading reading = new Weighing(told, plainness, hunches, words).reading(alarms);
    return hearing.onlyAsks() ? answering(asked, reading) : reading;
  }

  /** Who only asks in general tells nothing, but may mean what is asked: "is it the sit bone?" */
  private static Reading answering(@Nullable Question asked, Reading reading) {
    return new Reading(
        reading.answers().stream().filter(one -> isOneOf(one.question(), asked)).toList(),
        reading.dangers());
  }

  /** What is heard of each question, in their order. */
  private List<List<Heard>> heard(Hearing hearing, @Nullable Question asked) {
    List<List<Heard>> heard = new ArrayList<>(Collections.nCopies(questions.size(), List.of()));
    for (int number = 0; number < choices.size(); number++) {
      boolean onScreen = isOneOf(choices.question(number), asked);
      add(hearing.of(number, onScreen), places[number], heard);
    }
    return heard;
  }

  /** By the code, since to compare all that a question has takes long. */
  static boolean isOneOf(Question question, @Nullable Question other) {
    return other != null && other.code() == question.code();
  }

  private static void add(List<Heard> more, int place, List<List<Heard>> heard) {
    if (heard.get(place).isEmpty()) {
      heard.set(place, more);
    } else {
      heard.get(place).addAll(more);
    }
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

  private void addSpells(List<List<Heard>> heard, Hearing hearing, List<Spell> found) {
    removeCut(heard, found);
    for (int number = 0; number < choices.size() && !found.isEmpty(); number++) {
      ChoiceWords choice = choices.at(number);
      ChoiceWords.DayRange days = choice.days();
      if (days != null) {
        List<Heard> more = new ArrayList<>();
        for (Spell spell : found) {
          if (!hearing.isExplained(number, spell.span())) {
            timed(choice, days, spell, hearing).ifPresent(more::add);
          }
        }
        add(more, places[number], heard);
      }
    }
  }

  /** What was heard of a part of a span of time, the whole says better. */
  private void removeCut(List<List<Heard>> heard, List<Spell> found) {
    for (int place = 0; place < questions.size(); place++) {
      if (timed.get(questions.get(place).code()) && !heard.get(place).isEmpty()) {
        heard.get(place).removeIf(one -> found.stream().anyMatch(spell -> spell.cuts(one.span())));
      }
    }
  }

  /** A span of time that reaches into two choices is none of them surely. */
  private static Optional<Heard> timed(
      ChoiceWords choice, ChoiceWords.DayRange days, Spell spell, Hearing hearing) {
    boolean least = days.holds(spell.least());
    boolean most = days.holds(spell.most());
    boolean sure = least && most && !hearing.asksOf(spell.span());
    return least || most ? Optional.of(heard(choice, spell, sure)) : Optional.empty();
  }

  private static Heard heard(ChoiceWords choice, Spell spell, boolean sure) {
    Firmness firmness = spell.firm() ? Firmness.RUN : Firmness.PAIR;
    return new Heard(choice.meaning(), spell.span(), sure, firmness);
  }
}
