package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.dialogue.ReadAnswer;
import dev.hammy.dialogue.Reading;
import dev.hammy.dialogue.TextReader;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceWords;
import dev.hammy.protocol.ChoiceWords.DayRange;
import dev.hammy.protocol.Example;
import dev.hammy.protocol.Meaning;
import dev.hammy.protocol.Question;
import dev.hammy.reading.FormulaException;
import dev.hammy.reading.Grammar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads how people put the choices of one question, and holds the examples to it. */
final class ChoiceWordsReader {
  private static final Pattern DAYS = Pattern.compile("([0-9]{1,6})-([0-9]{1,6})");

  /** Examples are read as if written on this day, so that "since Christmas" is always as long. */
  private static final long DAY_OF_EXAMPLES = 20_779;

  private final Grammar grammar;
  private final Draft draft;
  private final List<ChoiceWords> choices = new ArrayList<>();
  private final List<Held<Meaning>> examples = new ArrayList<>();

  ChoiceWordsReader(Grammar grammar, Draft draft) {
    this.grammar = grammar;
    this.draft = draft;
  }

  /** What the examples teach: that a text means a choice, or that it does not. */
  List<Example> taught() {
    return examples.stream().map(this::taught).toList();
  }

  private Example taught(Held<Meaning> held) {
    String text = held.text().text();
    if (held.must()) {
      return new Example(text, null, List.of(held.meant()), List.of());
    }
    // Harmless as an answer to the question about the sign too, where nearly all that is told is
    // one.
    Question question = held.meant().question();
    Question asked = question.isSafety() ? question : null;
    return new Example(text, asked, List.of(), othersThan(held.meant()));
  }

  /** What else a text may mean that does not mean this: nobody has said. */
  private List<Meaning> othersThan(Meaning meaning) {
    return choices.stream()
        .map(ChoiceWords::meaning)
        .filter(other -> !other.choice().equals(meaning.choice()))
        .toList();
  }

  List<ChoiceWords> choices() {
    return List.copyOf(choices);
  }

  void read(Section file) {
    Optional<Question> question =
        file.words("question")
            .flatMap(word -> draft.questions().find(word, file.at("question"), draft.problems()));
    // What somebody types must mean one choice, or it is no answer.
    Claims claims = new Claims(Kind.WORDS_CLAIMED_TWICE, draft.problems());
    for (Section section : file.sections("choices", "choice", Shapes.WORDS_OF_CHOICE)) {
      question
          .flatMap(known -> choice(known, section))
          .ifPresent(choice -> read(question.get(), choice, section, claims));
    }
  }

  private static Optional<Choice> choice(Question question, Section section) {
    return section.words("id").flatMap(word -> choice(question, word, section, "id"));
  }

  /** A choice by its name; empty, and a problem noted, if the question has none of that name. */
  static Optional<Choice> choice(Question question, Scalar word, Section section, String key) {
    Optional<Choice> choice = question.choice(word.text());
    if (choice.isEmpty()) {
      List<String> known = question.choices().stream().map(one -> one.id().word()).toList();
      section.problem(
          Kind.UNKNOWN_WORD,
          word.spot(),
          section.at(key),
          word.text(),
          String.join(", ", known),
          Nearest.orElse(word.text(), known, "write one of these words"));
    }
    return choice;
  }

  private void read(Question question, Choice choice, Section section, Claims claims) {
    Set<String> own = new HashSet<>();
    Predicate<String> isNew = own::add;
    List<String> says = phrases(section, "says", claims, isNew);
    List<String> asked = phrases(section, "asked", claims, isNew);
    choices.add(
        new ChoiceWords(
            question,
            choice,
            says,
            phrases(section, "maybe", claims, nothing -> false),
            asked,
            phrases(section, "ever", claims, isNew),
            phrases(section, "look-alikes", claims, own::contains),
            days(section).orElse(null)));
    if (question.isSafety()) {
      refuseLoose(section);
    }
    examples.addAll(Held.in(section, new Meaning(question, choice)));
  }

  /**
   * The phrases under a key.
   *
   * @param isClaimed whether words of this form are to be claimed for the choice
   */
  private List<String> phrases(
      Section section, String key, Claims claims, Predicate<String> isClaimed) {
    List<String> phrases = new ArrayList<>();
    for (Scalar phrase : RulesReader.scalars(section, key)) {
      Optional<String> form = form(grammar, phrase, section, key);
      form.ifPresent(known -> phrases.add(phrase.text()));
      form.filter(isClaimed).ifPresent(known -> claims.claim(phrase, known, section.at(key)));
    }
    return phrases;
  }

  /** Two words that meet by chance would silence a danger sign. */
  private void refuseLoose(Section section) {
    for (Scalar alike : RulesReader.scalars(section, "look-alikes")) {
      if (isLoose(alike.text())) {
        section.problem(
            Kind.LOOSE_LOOK_ALIKE, alike.spot(), section.at("look-alikes"), alike.text());
      }
    }
  }

  private boolean isLoose(String phrase) {
    try {
      return grammar.isLoose(phrase);
    } catch (FormulaException noted) {
      return false;
    }
  }

  /** What is left of a phrase; empty, and a problem noted, if it is not in the grammar. */
  static Optional<String> form(Grammar grammar, Scalar phrase, Section section, String key) {
    try {
      return Optional.of(grammar.form(phrase.text()));
    } catch (FormulaException wrong) {
      section.problem(
          Kind.NOT_A_PHRASE, phrase.spot(), section.at(key), String.valueOf(wrong.getMessage()));
      return Optional.empty();
    }
  }

  private static Optional<DayRange> days(Section section) {
    Optional<Scalar> written = section.words("days");
    Optional<DayRange> days =
        written
            .map(scalar -> DAYS.matcher(scalar.text()))
            .filter(Matcher::matches)
            .map(
                found ->
                    new DayRange(
                        Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
    written
        .filter(scalar -> days.isEmpty())
        .ifPresent(
            scalar ->
                section.problem(Kind.NOT_DAYS, scalar.spot(), section.at("days"), scalar.form()));
    return days;
  }

  /** Notes every example that is not read as it must be. */
  void hold(TextReader reader) {
    examples.forEach(example -> hold(example, reader));
  }

  private void hold(Held<Meaning> example, TextReader reader) {
    Question question = example.meant().question();
    Reading reading = reader.read(example.text().text(), question, DAY_OF_EXAMPLES);
    List<ReadAnswer> read =
        Stream.concat(reading.answers().stream(), reading.dangers().stream()).toList();
    Optional<ReadAnswer> found =
        read.stream()
            .filter(answer -> answer.question().equals(question))
            .filter(answer -> answer.choice().equals(example.meant().choice()))
            .findFirst();
    boolean harmless = !question.isSafety();
    boolean isRead =
        found.filter(answer -> example.must() || answer.sure() || !harmless).isPresent();
    if (isRead == example.must()) {
      return;
    }
    String instead =
        example.must()
            ? read.stream().map(ChoiceWordsReader::shown).collect(Collectors.joining(", "))
            : found.map(ReadAnswer::words).orElse("");
    example.broken(draft.problems(), instead);
  }

  private static String shown(ReadAnswer answer) {
    return String.format(
        Locale.ROOT, "%s: %s ('%s')", answer.question().id(), answer.choice().id(), answer.words());
  }
}
