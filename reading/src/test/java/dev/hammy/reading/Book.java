package dev.hammy.reading;

import dev.hammy.message.Language;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceId;
import dev.hammy.protocol.ChoiceWords;
import dev.hammy.protocol.ChoiceWords.DayRange;
import dev.hammy.protocol.Elsewhere;
import dev.hammy.protocol.ElsewhereWords;
import dev.hammy.protocol.Example;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Meaning;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.QuestionId;
import dev.hammy.protocol.RequestBook;
import dev.hammy.protocol.SourceId;
import dev.hammy.protocol.SpeechRules;
import dev.hammy.protocol.SpeechRules.Cue;
import dev.hammy.protocol.SpeechRules.Season;
import dev.hammy.protocol.WordBook;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small word book: one danger question, three of other layers. */
final class Book {
  private static final Line LINE = new Line("line", "Words.");

  static final Question SIGNS =
      question("signs", 0, Question.Layer.SAFETY, "pop", "numb", "clot", "toilet");
  static final Question WHERE = question("where", 1, Question.Layer.EXPLANATION, "high", "middle");
  static final Question SINCE = question("since", 2, Question.Layer.EXPLANATION, "days", "months");
  static final Question OFTEN = question("often", 3, Question.Layer.EXPLANATION, "sitting", "run");

  /** Asked about the first of the signs. */
  static final Question SOUND =
      question(
          "sound", 4, Question.Layer.SAFETY, new Picked(0, SIGNS.choices().get(0).alone()), "cork");

  static final Elsewhere ELSEWHERE =
      new Elsewhere(
          "stroke",
          Elsewhere.Heard.ALWAYS,
          List.of(),
          List.of(LINE),
          List.of(new SourceId("source")));

  private static final SpeechRules RULES =
      new SpeechRules(
          List.of("the", "my", "a", "is", "its", "so", "any", "nearly"),
          List.of("couch"),
          Map.of("hammy", "hamstring", "can not", "cant"),
          Map.ofEntries(
              Map.entry(Cue.DENIES, List.of("no", "not", "didnt", "never")),
              Map.entry(Cue.DENIES_NOT, List.of("no wonder")),
              Map.entry(Cue.DOUBTS, List.of("dont think")),
              Map.entry(Cue.HEDGES, List.of("maybe")),
              Map.entry(Cue.ENDS, List.of("and")),
              Map.entry(Cue.RELATES, List.of("when")),
              Map.entry(Cue.JOINS, List.of("or")),
              Map.entry(Cue.OUTDOES, List.of("like this")),
              Map.entry(Cue.WEAKENS, List.of("really")),
              Map.entry(Cue.INTERJECTS, List.of("no", "none")),
              Map.entry(Cue.FINE, List.of("fine", "normal")),
              Map.entry(Cue.TURNS, List.of("but")),
              Map.entry(Cue.CLEARS, List.of("fine")),
              Map.entry(Cue.HURTS, List.of("hurts")),
              Map.entry(Cue.OTHERS, List.of("coach")),
              Map.entry(Cue.FOR_OTHERS, List.of("and his", "his leg")),
              Map.entry(Cue.WITNESSES, List.of("heard")),
              Map.entry(Cue.DISOWNS, List.of("never had one")),
              Map.entry(Cue.OWNS, List.of("i have that")),
              Map.entry(Cue.WONDERS, List.of("does", "is")),
              Map.entry(Cue.SPARES, List.of("mine doesnt")),
              Map.entry(Cue.GROWN, List.of("im {18-80}")),
              Map.entry(Cue.GROWN_NOT, List.of("im {18-80} kg")),
              Map.entry(Cue.YOUNG, List.of("{1-17} year olds")),
              Map.entry(Cue.OVER, List.of("then normal")),
              Map.entry(Cue.SELF, List.of("my", "i")),
              Map.entry(Cue.HAD, List.of("had", "tore")),
              Map.entry(Cue.PAST, List.of("last time", "{1980-2024}")),
              Map.entry(Cue.LONG_AGO, List.of("{1980-2024}")),
              Map.entry(Cue.SUPPOSES, List.of("what if")),
              Map.entry(Cue.LASTS, List.of("for")),
              Map.entry(Cue.SINCE, List.of("since")),
              Map.entry(Cue.DURING, List.of("in")),
              Map.entry(Cue.EARLY, List.of("early")),
              Map.entry(Cue.MID, List.of("mid")),
              Map.entry(Cue.LATE, List.of("late")),
              Map.entry(Cue.NEARLY, List.of("nearly", "just under")),
              Map.entry(Cue.HALF, List.of("half", "and half", "1 / 2")),
              Map.entry(Cue.BETWEEN, List.of("or", "to")),
              Map.entry(Cue.ODD, List.of("odd")),
              Map.entry(Cue.DUE, List.of("tomorrow")),
              Map.entry(Cue.AGO, List.of("ago")),
              Map.entry(Cue.HISTORY, List.of("operation", "trained for")),
              Map.entry(Cue.SPAN_NOT, List.of("every", "in"))),
          Map.of("three", 3, "couple", 2, "twenty", 20),
          Map.of("day", 1, "week", 7, "month", 30, "minute", 0),
          Map.of(
              "christmas", new Season(12, 25, 12, 25),
              "november", new Season(11, 1, 11, 30),
              "since may", new Season(5, 1, 5, 31)));

  private static final WordBook BOOK =
      new WordBook(
          RULES,
          Map.of("numb", List.of("numb", "cant feel"), "between", List.of("between legs")),
          List.of(
              words(SIGNS, 0, List.of("pop", "popped"), List.of("popped champagne"), null),
              words(SIGNS, 1, List.of("@numb + @between"), List.of("numb bar stool"), null),
              ever(SIGNS, 2, "clot"),
              names(SIGNS, 3, "pee"),
              words(WHERE, 0, List.of("top of hamstring", "crease"), List.of(), null),
              words(WHERE, 1, List.of("middle", "below knee"), List.of(), null),
              words(SINCE, 0, List.of("yesterday"), List.of(), new DayRange(0, 6)),
              words(SINCE, 1, List.of(), List.of("{1-20} months old"), new DayRange(90, 9999)),
              words(OFTEN, 0, List.of("sitting"), List.of(), null),
              words(OFTEN, 1, List.of("running"), List.of(), null),
              words(SOUND, 0, List.of("champagne"), List.of(), null)),
          List.of());

  /** The same book, which hears one more thing that is not its topic's. */
  static WordReader hearing(String... says) {
    ElsewhereWords words = new ElsewhereWords(ELSEWHERE, List.of(says), List.of("stroke + luck"));
    try {
      return new WordReader(
          new WordBook(
              RULES, BOOK.groups(), BOOK.choices(), List.of(words), List.of(), RequestBook.NONE),
          Language.ENGLISH);
    } catch (FormulaException e) {
      throw new IllegalStateException(e);
    }
  }

  private Book() {}

  /** The same book, with what people wrote to learn from. */
  static WordBook with(List<Example> examples) {
    return new WordBook(BOOK.rules(), BOOK.groups(), BOOK.choices(), examples);
  }

  /** What people wrote who meant a choice, and nothing else. */
  static Example example(String text, Question question, int choice) {
    Meaning meaning = new Meaning(question, question.choices().get(choice));
    return new Example(text, null, List.of(meaning), List.of());
  }

  static SpeechRules rules() {
    return RULES;
  }

  static WordReader reader() {
    try {
      return new WordReader(BOOK, Language.ENGLISH);
    } catch (FormulaException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ChoiceWords words(
      Question question,
      int choice,
      List<String> says,
      List<String> alike,
      @Nullable DayRange days) {
    return new ChoiceWords(
        question,
        question.choices().get(choice),
        says,
        List.of(),
        List.of(),
        List.of(),
        alike,
        days);
  }

  private static ChoiceWords names(Question question, int choice, String names) {
    return new ChoiceWords(
        question,
        question.choices().get(choice),
        List.of(),
        List.of(names),
        List.of(),
        List.of(),
        List.of(names + " break"),
        null);
  }

  private static ChoiceWords ever(Question question, int choice, String says) {
    return new ChoiceWords(
        question,
        question.choices().get(choice),
        List.of(),
        List.of(),
        List.of(),
        List.of(says),
        List.of(),
        null);
  }

  private static Question question(String id, int code, Question.Layer layer, String... choices) {
    return question(id, code, layer, null, choices);
  }

  private static Question question(
      String id, int code, Question.Layer layer, @Nullable Picked onlyAfter, String... choices) {
    Choice[] made = new Choice[choices.length];
    for (int i = 0; i < choices.length; i++) {
      made[i] = new Choice(new ChoiceId(choices[i]), i, Choice.Kind.PRESENT, LINE, null, List.of());
    }
    Question.Pick pick = id.equals("where") ? Question.Pick.ONE : Question.Pick.SEVERAL;
    return new Question(
        new QuestionId(id),
        code,
        layer,
        pick,
        LINE,
        LINE,
        LINE,
        List.of(made),
        List.of(new SourceId("source")),
        onlyAfter);
  }
}
