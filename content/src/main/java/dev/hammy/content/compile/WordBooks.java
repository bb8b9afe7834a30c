package dev.hammy.content.compile;

import dev.hammy.content.compile.FolderReader.Tree;
import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.dialogue.TextReader;
import dev.hammy.message.Language;
import dev.hammy.protocol.ChoiceWords;
import dev.hammy.protocol.Example;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.RequestBook;
import dev.hammy.protocol.SpeechRules;
import dev.hammy.protocol.WordBook;
import dev.hammy.reading.FormulaException;
import dev.hammy.reading.Grammar;
import dev.hammy.reading.Weights;
import dev.hammy.reading.WordReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code words/<language>/}: how people put things in one language. {@code rules.yaml},
 * {@code groups.yaml}, {@code examples.yaml} with any number of {@code examples-<theme>.yaml},
 * {@code elsewhere.yaml} and {@code commands.yaml} are about the language, the other files about
 * one question each.
 */
final class WordBooks {
  private static final String FOLDER = "words";
  private static final Set<String> OF_LANGUAGE = Set.of("rules", "groups", "elsewhere", "commands");
  private static final String EXAMPLES = "examples";

  private final FolderReader reader;
  private final Draft draft;
  private final List<Question> questions;

  WordBooks(FolderReader reader, Draft draft, List<Question> questions) {
    this.reader = reader;
    this.draft = draft;
    this.questions = questions;
  }

  /**
   * What was read of a language.
   *
   * @param choices holds the examples of choices
   * @param elsewhere holds the examples of what is not the topic's to judge
   */
  private record Written(WordBook book, ChoiceWordsReader choices, ElsewhereWordsReader elsewhere) {
    void hold(TextReader reader) {
      choices.hold(reader);
      elsewhere.hold(reader);
    }
  }

  /** The words of each language that has any; every phrase and every example is held. */
  OwnWords read() {
    Map<Language, Written> written = new EnumMap<>(Language.class);
    for (String tag : reader.tags(FOLDER)) {
      reader
          .language(tag, FOLDER, List.of(Language.values()))
          .ifPresent(known -> written.put(known, written(known)));
    }
    Map<Language, WordBook> books = new EnumMap<>(Language.class);
    written.forEach((language, read) -> books.put(language, read.book()));
    OwnWords words = OwnWords.of(books);
    // Nothing reads by a phrase that is none, which has been noted where it stands.
    if (!draft.problems().kinds().contains(Kind.NOT_A_PHRASE)) {
      written.forEach((language, read) -> read.hold(words.reader(language)));
    }
    return words;
  }

  private Written written(Language language) {
    List<Tree> trees = reader.all(FOLDER + "/" + language.tag());
    Optional<Section> ruleFile = file(trees, "rules", Shapes.WORD_RULES);
    Optional<Section> groupFile = file(trees, "groups", Shapes.WORD_GROUPS);
    SpeechRules rules = ruleFile.map(RulesReader::read).orElseGet(RulesReader::none);
    Map<String, List<String>> groups = groupFile.map(RulesReader::groups).orElse(Map.of());
    Grammar grammar = new Grammar(rules, groups, language);
    Set<String> fillers = Set.copyOf(rules.fillers());
    ruleFile.flatMap(file -> file.open("cues")).ifPresent(cues -> hold(cues, grammar, fillers));
    groupFile.flatMap(file -> file.open("groups")).ifPresent(all -> hold(all, grammar, Set.of()));
    ChoiceWordsReader words = new ChoiceWordsReader(grammar, draft);
    for (Tree tree : trees) {
      if (!OF_LANGUAGE.contains(tree.stem()) && !isExamples(tree)) {
        Section.ofFile(draft, tree.root(), Shapes.WORDS).ifPresent(words::read);
      }
    }
    ElsewhereWordsReader elsewhere = new ElsewhereWordsReader(grammar, draft);
    file(trees, "elsewhere", Shapes.ELSEWHERE_WORDS).ifPresent(elsewhere::read);
    List<Example> taught = new ArrayList<>(examples(trees));
    taught.addAll(words.taught());
    RequestBook requests =
        file(trees, "commands", Shapes.COMMANDS)
            .map(new RequestsReader(draft, questions)::read)
            .orElse(RequestBook.NONE);
    WordBook book =
        new WordBook(rules, groups, ordered(words.choices()), elsewhere.words(), taught, requests);
    return new Written(book, words, elsewhere);
  }

  private List<Example> examples(List<Tree> trees) {
    return trees.stream()
        .filter(WordBooks::isExamples)
        .flatMap(tree -> Section.ofFile(draft, tree.root(), Shapes.WORD_EXAMPLES).stream())
        .flatMap(file -> ExamplesReader.read(file).stream())
        .toList();
  }

  private static boolean isExamples(Tree tree) {
    return tree.stem().equals(EXAMPLES) || tree.stem().startsWith(EXAMPLES + "-");
  }

  /** Notes every phrase that is not in the grammar, those apart that need not be. */
  private static void hold(Section lists, Grammar grammar, Set<String> passed) {
    for (String key : lists.fields().keySet()) {
      for (Scalar phrase : RulesReader.scalars(lists, key)) {
        if (!passed.contains(phrase.text())) {
          ChoiceWordsReader.form(grammar, phrase, lists, key);
        }
      }
    }
  }

  private Optional<Section> file(List<Tree> trees, String stem, Shape shape) {
    return trees.stream()
        .filter(tree -> tree.stem().equals(stem))
        .findFirst()
        .flatMap(tree -> Section.ofFile(draft, tree.root(), shape));
  }

  private List<ChoiceWords> ordered(List<ChoiceWords> words) {
    List<ChoiceWords> ordered = new ArrayList<>(words);
    ordered.sort(Comparator.comparingInt(one -> questions.indexOf(one.question())));
    return ordered;
  }

  /** What reads by a book that was held, and learns from its examples. */
  static WordReader reader(WordBook book, Language language) {
    try {
      return new WordReader(book, language);
    } catch (FormulaException e) {
      throw held(e);
    }
  }

  /** What reads by a book that was held and has been learnt from. */
  static WordReader reader(WordBook book, Language language, Weights learnt) {
    try {
      return new WordReader(book, language, learnt);
    } catch (FormulaException e) {
      throw held(e);
    }
  }

  private static IllegalStateException held(FormulaException e) {
    return new IllegalStateException("the compiler let a phrase pass that is none", e);
  }
}
