package dev.hammy.content.compile;

import dev.hammy.content.compile.FolderReader.Tree;
import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.message.Language;
import dev.hammy.protocol.ChoiceWords;
import dev.hammy.protocol.Example;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Request;
import dev.hammy.protocol.SpeechRules;
import dev.hammy.protocol.WordBook;
import dev.hammy.reading.FormulaException;
import dev.hammy.reading.Grammar;
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
 * {@code groups.yaml}, {@code examples.yaml} and {@code commands.yaml} are about the language, the
 * other files about one question each.
 */
final class WordBooks {
  private static final Set<String> OF_LANGUAGE = Set.of("rules", "groups", "examples", "commands");

  private final FolderReader reader;
  private final Draft draft;
  private final List<Question> questions;

  WordBooks(FolderReader reader, Draft draft, List<Question> questions) {
    this.reader = reader;
    this.draft = draft;
    this.questions = questions;
  }

  /** The word book of each language that has words. */
  Map<Language, WordBook> read() {
    Map<Language, WordBook> books = new EnumMap<>(Language.class);
    for (String tag : reader.tags("words")) {
      Optional<Language> language = reader.language(tag, "words", List.of(Language.values()));
      language.ifPresent(known -> books.put(known, book(reader.all("words/" + tag))));
    }
    return books;
  }

  private WordBook book(List<Tree> trees) {
    Optional<Section> ruleFile = file(trees, "rules", Shapes.WORD_RULES);
    Optional<Section> groupFile = file(trees, "groups", Shapes.WORD_GROUPS);
    SpeechRules rules = ruleFile.map(RulesReader::read).orElseGet(RulesReader::none);
    Map<String, List<String>> groups = groupFile.map(RulesReader::groups).orElse(Map.of());
    Grammar grammar = new Grammar(rules, groups);
    Set<String> fillers = Set.copyOf(rules.fillers());
    ruleFile.flatMap(file -> file.open("cues")).ifPresent(cues -> hold(cues, grammar, fillers));
    groupFile.flatMap(file -> file.open("groups")).ifPresent(all -> hold(all, grammar, Set.of()));
    ChoiceWordsReader words = new ChoiceWordsReader(grammar, draft);
    for (Tree tree : trees) {
      if (!OF_LANGUAGE.contains(tree.stem())) {
        Section.ofFile(draft, tree.root(), Shapes.WORDS).ifPresent(words::read);
      }
    }
    List<Example> taught =
        new ArrayList<>(
            file(trees, "examples", Shapes.WORD_EXAMPLES)
                .map(ExamplesReader::read)
                .orElse(List.of()));
    taught.addAll(words.taught());
    Map<Request, List<String>> requests =
        file(trees, "commands", Shapes.COMMANDS).map(this::requests).orElse(Map.of());
    WordBook book = new WordBook(rules, groups, ordered(words.choices()), taught, requests);
    words.examples(reader(book));
    return book;
  }

  private Map<Request, List<String>> requests(Section file) {
    Map<Request, List<String>> requests = new EnumMap<>(Request.class);
    Claims claims = new Claims(Kind.COMMAND_CLAIMED_TWICE, draft.problems());
    file.section("commands", Shapes.REQUESTS)
        .ifPresent(
            section -> {
              for (Request request : Request.values()) {
                RulesReader.scalars(section, request.word())
                    .forEach(words -> claims.claim(words, section.at(request.word())));
                requests.put(request, RulesReader.texts(section, request.word()));
              }
            });
    return requests;
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

  /** Empty while a phrase is not in the grammar, which has been noted where it stands. */
  private static Optional<WordReader> reader(WordBook book) {
    try {
      return Optional.of(new WordReader(book));
    } catch (FormulaException noted) {
      return Optional.empty();
    }
  }
}
