package dev.hammy.content.compile;

import dev.hammy.content.pack.PackReader;
import dev.hammy.content.pack.PackWriter;
import dev.hammy.content.pack.TopicReader;
import dev.hammy.content.pack.TopicWriter;
import dev.hammy.content.pack.WordBookReader;
import dev.hammy.content.pack.WordBookWriter;
import dev.hammy.late.Once;
import dev.hammy.message.Language;
import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.WordBook;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Content as it was compiled when the program was built, in packs: what every start needs in {@code
 * <topic>.pack}; and what is read when it is first wanted, each for itself: for a language its
 * lines ({@code <topic>-lines-<language>.pack}) and how people put things in it ({@code
 * <topic>-words-<language>.pack}), and what only authors want to know ({@code
 * <topic>-authors.pack}). To compile takes seconds, to read all this a small part of one.
 */
final class PackedContent {
  private static final String ENDING = ".pack";
  private static final String LINES = "-lines-";
  private static final String WORDS = "-words-";
  private static final String AUTHORS = "-authors";

  private PackedContent() {}

  /** Writes the packs into a folder. */
  static void write(Content content, Path folder) throws IOException {
    String name = content.topic().name();
    List<Line> lines = content.lines().stream().map(PlacedLine::line).toList();
    Files.write(folder.resolve(name + ENDING), packed(content, lines));
    for (Language language : translations(content)) {
      PackWriter out = new PackWriter();
      LinesPack.words(lines, content.wordings().in(language), out);
      Files.write(folder.resolve(nameOf(name, LINES, language)), out.pack());
    }
    for (Language language : content.words().languages()) {
      Files.write(folder.resolve(nameOf(name, WORDS, language)), words(content, language));
    }
    PackWriter out = new PackWriter();
    AuthorsPack.write(content, out);
    Files.write(folder.resolve(name + AUTHORS + ENDING), out.pack());
  }

  /** Takes the packs out of a folder, whatever is in them. */
  static void delete(String topic, Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(topic + ENDING));
    Files.deleteIfExists(folder.resolve(topic + AUTHORS + ENDING));
    for (Language language : Language.values()) {
      Files.deleteIfExists(folder.resolve(nameOf(topic, LINES, language)));
      Files.deleteIfExists(folder.resolve(nameOf(topic, WORDS, language)));
    }
  }

  private static String nameOf(String topic, String what, Language language) {
    return topic + what + language.tag() + ENDING;
  }

  private static List<Language> translations(Content content) {
    return content.wordings().offered().stream()
        .filter(language -> language != Language.ENGLISH)
        .sorted()
        .toList();
  }

  private static byte[] words(Content content, Language language) {
    WordBook book = content.words().in(language);
    PackWriter out = new PackWriter();
    WordBookWriter words = new WordBookWriter(out, content.topic());
    words.write(book);
    words.write(content.words().weights(language));
    return out.pack();
  }

  private static byte[] packed(Content content, List<Line> lines) {
    PackWriter out = new PackWriter();
    out.text(content.version());
    LinesPack.write(lines, out);
    new TopicWriter(out, lines).write(content.topic());
    out.list(translations(content), language -> phrases(content, language, out));
    out.list(
        content.words().languages().stream().sorted().toList(),
        language -> {
          out.constant(language);
          out.texts(content.words().smallWords(language));
        });
    return out.pack();
  }

  private static void phrases(Content content, Language language, PackWriter out) {
    Wording wording = content.wordings().in(language);
    out.constant(language);
    out.map(
        content.topic().phrases(),
        (phrase, line) -> {
          out.text(line.id());
          out.text(wording.of(line));
        });
  }

  /**
   * The content that was packed with the program. Empty if none was, or if the content that lies
   * beside the classes while the program is being built has been changed since.
   */
  static Optional<Content> of(String topic) {
    URL pack = PackedContent.class.getResource("/" + topic + ENDING);
    if (pack == null) {
      return Optional.empty();
    }
    Content content = read(pack(topic + ENDING));
    boolean fresh =
        pack.getProtocol().equals("jar")
            || content.version().equals(Folder.bundled(topic).version());
    return fresh ? Optional.of(content) : Optional.empty();
  }

  private static PackReader pack(String name) {
    return new PackReader(bytes(name));
  }

  private static byte[] bytes(String name) {
    try (InputStream pack = PackedContent.class.getResourceAsStream("/" + name)) {
      if (pack == null) {
        throw new IllegalStateException("the program was packed without " + name);
      }
      return pack.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("the content packed with the program is not readable", e);
    }
  }

  private static Content read(PackReader in) {
    String version = in.text();
    List<Line> lines = LinesPack.read(in);
    Topic topic = new TopicReader(in, lines).read();
    List<Wording> wordings = new ArrayList<>(List.of(Wording.english(topic.phrases())));
    wordings.addAll(in.list(() -> translation(topic, lines, in)));
    OwnWords words = words(topic, in);
    String authors = topic.name() + AUTHORS + ENDING;
    return new Content(
        version,
        topic,
        new Wordings(wordings),
        words,
        new Once<>(() -> AuthorsPack.read(lines, pack(authors))));
  }

  private static Wording translation(Topic topic, List<Line> lines, PackReader in) {
    Language language = in.constant(Language.values());
    Map<String, String> ofPhrases = in.map(in::text, in::text);
    String rest = nameOf(topic.name(), LINES, language);
    return Wording.translated(
        language, topic.phrases(), ofPhrases, new Once<>(() -> LinesPack.words(lines, pack(rest))));
  }

  private static OwnWords words(Topic topic, PackReader in) {
    OwnWords words = new OwnWords();
    Map<Language, List<String>> known = in.map(() -> in.constant(Language.values()), in::texts);
    known.forEach(
        (language, small) ->
            words.put(
                language,
                small,
                () -> book(topic, language).read(),
                () -> spoken(topic, language)));
    return words;
  }

  private static WordBookReader book(Topic topic, Language language) {
    return new WordBookReader(pack(nameOf(topic.name(), WORDS, language)), topic);
  }

  private static OwnWords.Spoken spoken(Topic topic, Language language) {
    WordBookReader pack = book(topic, language);
    WordBook book = pack.read();
    return new OwnWords.Spoken(WordBooks.reader(book, language, pack.weights()), book);
  }
}
