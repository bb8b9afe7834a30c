package dev.hammy.content.compile;

import dev.hammy.content.compile.FolderReader.Tree;
import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.content.compile.TranslationReader.Translation;
import dev.hammy.message.Language;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.Elsewhere;
import dev.hammy.protocol.Guide;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Pattern;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.SafetyTable;
import dev.hammy.protocol.Source;
import dev.hammy.protocol.SourceId;
import dev.hammy.protocol.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Compiles one folder, file by file in the order in which they name each other: sources, questions,
 * then what names those, and the translations of all lines at the end.
 */
final class Compiler {
  private static final int HIGHEST_RANK = 9999;

  private final Folder folder;
  private final Draft draft;
  private final FolderReader reader;
  private final LastReadReader lastRead = new LastReadReader();

  Compiler(Folder folder, Draft draft) {
    this.folder = folder;
    this.draft = draft;
    this.reader = new FolderReader(folder, draft);
  }

  /**
   * The content of a folder.
   *
   * @throws ContentException if there is anything wrong with it
   */
  static Content compile(Folder folder) {
    Draft draft = new Draft();
    Content content = new Compiler(folder, draft).content();
    draft.problems().refuseIfAny();
    return content;
  }

  /** The content as far as it can be read; not to be used if the draft has problems. */
  Content content() {
    reader.holdNames();
    SourcesReader sourcesReader = new SourcesReader(draft);
    Map<SourceId, Source> sources = sources(sourcesReader);
    pictures();
    Topic topic = topic(sources);
    List<Vignette> vignettes = vignettes();
    OwnWords words = new WordBooks(reader, draft, topic.questions()).read();
    if (!reader.hasUnread("")) {
      sourcesReader.holdUse();
    }
    List<HardLine> hardLines = hardLines();
    List<Translation> translations = heard(translations(), topic, words);
    Content.Authors authors =
        new Content.Authors(
            draft.lines().all(),
            vignettes,
            hardLines,
            lastRead.all(),
            translations.stream()
                .map(Translation::lacking)
                .filter(lacking -> !lacking.isNothing())
                .toList());
    return new Content(
        folder.version(), topic, wordings(topic.phrases(), translations), words, () -> authors);
  }

  private static List<Translation> heard(
      List<Translation> translations, Topic topic, OwnWords words) {
    return translations.stream()
        .map(one -> one.withUnheard(Unheard.in(one.lacking().language(), topic, words)))
        .toList();
  }

  /** A file that says when it was last read. */
  private Optional<Section> single(String path, Shape shape) {
    Optional<Section> file = reader.single(path, shape);
    file.ifPresent(lastRead::read);
    return file;
  }

  private Map<SourceId, Source> sources(SourcesReader sourcesReader) {
    Optional<Section> file = single("sources.yaml", Shapes.SOURCES);
    if (file.isEmpty()) {
      draft.sources().isIncomplete();
    }
    return file.map(sourcesReader::read).orElse(Map.of());
  }

  private void pictures() {
    PicturesReader pictures = new PicturesReader(draft, folder);
    Optional<Section> file = reader.singleIfAny("pictures.yaml", Shapes.PICTURES);
    file.ifPresent(lastRead::read);
    file.ifPresent(pictures::read);
    if (reader.hasUnread("pictures.yaml")) {
      draft.pictures().isIncomplete();
    } else {
      pictures.holdDescribed();
    }
  }

  private Topic topic(Map<SourceId, Source> sources) {
    List<Question> questions = questions();
    SafetyTable safety = safety();
    List<Pattern> patterns = patterns(questions);
    List<Guide> guides = guides(questions);
    List<PlanItem> plan = plan();
    return new Topic(
        folder.topic(), questions, safety, patterns, plan, guides, elsewhere(), sources, phrases());
  }

  private List<Elsewhere> elsewhere() {
    Optional<Section> file = reader.singleIfAny("elsewhere.yaml", Shapes.ELSEWHERE);
    file.ifPresent(lastRead::read);
    return file.map(section -> new ElsewhereReader(draft).read(section)).orElse(List.of());
  }

  private List<Question> questions() {
    Optional<Section> file = single("questions.yaml", Shapes.QUESTIONS);
    if (file.isEmpty()) {
      draft.questions().isIncomplete();
    }
    return file.map(section -> new QuestionsReader(draft).read(section)).orElse(List.of());
  }

  private SafetyTable withoutRules(SafetyRule otherwise) {
    draft.rules().isIncomplete();
    return new SafetyTable(List.of(), otherwise, Map.of());
  }

  private SafetyTable safety() {
    SafetyReader safety = new SafetyReader(draft);
    return single("safety.yaml", Shapes.SAFETY)
        .map(safety::read)
        .orElseGet(() -> withoutRules(safety.standIn()));
  }

  private List<Pattern> patterns(List<Question> questions) {
    PatternReader patterns = new PatternReader(draft, questions);
    return ranked("patterns", "pattern", Shapes.PATTERN, draft.patterns(), patterns::read);
  }

  private List<Guide> guides(List<Question> questions) {
    List<Section> files = new ArrayList<>();
    for (Tree tree : reader.all("guides")) {
      Optional<Section> file =
          Section.of(draft, "guide '" + tree.stem() + "'", tree.root(), Shapes.GUIDE);
      file.ifPresent(lastRead::read);
      file.ifPresent(section -> holdName(section, tree.stem()));
      file.ifPresent(files::add);
    }
    if (reader.hasUnread("guides/")) {
      draft.guides().isIncomplete();
    }
    return new GuidesReader(draft, questions).read(files);
  }

  private List<PlanItem> plan() {
    PlanItemReader plan = new PlanItemReader(draft);
    return ranked("plan", "plan item", Shapes.PLAN_ITEM, draft.plan(), plan::read);
  }

  /** The things of a folder, one a file, in the order of their ranks. */
  private <T> List<T> ranked(
      String inFolder, String sort, Shape shape, Register<?> register, Function<Section, T> read) {
    Claims ranks = new Claims(Kind.DUPLICATE_RANK, draft.problems());
    Map<Integer, T> byRank = new TreeMap<>();
    for (Tree tree : reader.all(inFolder)) {
      String at = sort + " '" + tree.stem() + "'";
      Section.of(draft, at, tree.root(), shape)
          .ifPresent(
              section -> {
                lastRead.read(section);
                byRank.put(rank(section, tree.stem(), ranks), read.apply(section));
              });
    }
    if (reader.hasUnread(inFolder + "/")) {
      register.isIncomplete();
    }
    return List.copyOf(byRank.values());
  }

  private static void holdName(Section section, String stem) {
    section
        .words("id")
        .filter(id -> !id.text().equals(stem))
        .ifPresent(
            id ->
                section.problem(
                    Kind.NOT_THE_FILE_NAME, id.spot(), section.at("id"), id.text(), stem));
  }

  private static int rank(Section section, String stem, Claims ranks) {
    holdName(section, stem);
    Optional<Integer> rank = section.number("rank", 0, HIGHEST_RANK);
    rank.ifPresent(
        number ->
            ranks.claim(
                new Scalar(section.spot("rank"), String.valueOf(number)), section.at("rank")));
    return rank.orElse(0);
  }

  private Map<String, Line> phrases() {
    Optional<Section> words =
        single("phrases.yaml", Shapes.PHRASES)
            .flatMap(file -> file.section("phrases", Shapes.PHRASE_WORDS));
    Map<String, Line> phrases = new HashMap<>();
    for (Phrase.Use phrase : Phrase.uses()) {
      String word = phrase.word();
      words
          .flatMap(section -> section.lineIfAny(word, "phrase." + word))
          .ifPresent(line -> phrases.put(word, line));
    }
    return phrases;
  }

  private List<Vignette> vignettes() {
    VignettesReader vignettes = new VignettesReader(draft);
    return reader.all("vignettes").stream()
        .flatMap(tree -> vignettes.read(tree.root()).stream())
        .toList();
  }

  private List<HardLine> hardLines() {
    return reader
        .singleIfAny("reading.yaml", Shapes.READING)
        .map(file -> new HardLinesReader(draft).read(file))
        .orElse(List.of());
  }

  private List<Translation> translations() {
    // English stands in the content itself.
    List<Language> others =
        Stream.of(Language.values()).filter(language -> language != Language.ENGLISH).toList();
    List<Translation> translations = new ArrayList<>();
    for (String tag : reader.tags("text")) {
      reader
          .language(tag, "text", others)
          .map(language -> translation(language, reader.all("text/" + tag)))
          .ifPresent(translations::add);
    }
    return translations;
  }

  private Translation translation(Language language, List<Tree> trees) {
    TranslationReader translation = new TranslationReader(draft, language);
    trees.stream()
        .flatMap(tree -> Section.ofFile(draft, tree.root(), Shapes.TRANSLATION).stream())
        .forEach(translation::read);
    return translation.translation();
  }

  private static Wordings wordings(Map<String, Line> phrases, List<Translation> translations) {
    List<Wording> wordings = new ArrayList<>(List.of(Wording.english(phrases)));
    translations.stream()
        .filter(translation -> translation.lacking().isNothing())
        .map(
            translation ->
                Wording.translated(translation.lacking().language(), phrases, translation.words()))
        .forEach(wordings::add);
    return new Wordings(wordings);
  }
}
