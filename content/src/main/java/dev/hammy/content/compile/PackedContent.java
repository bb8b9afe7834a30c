package dev.hammy.content.compile;

import dev.hammy.content.pack.PackReader;
import dev.hammy.content.pack.PackWriter;
import dev.hammy.content.pack.TopicReader;
import dev.hammy.content.pack.TopicWriter;
import dev.hammy.content.pack.WordBookReader;
import dev.hammy.content.pack.WordBookWriter;
import dev.hammy.message.Language;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.WordBook;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Content as it was compiled when the program was built: {@code <topic>.pack}, and for each
 * language that has words {@code <topic>-<language>.pack}, which is read when something is first
 * typed in it. To compile takes seconds, to read this a small part of one.
 */
final class PackedContent {
  private static final String ENDING = ".pack";

  private PackedContent() {}

  /** Writes the packs into a folder. */
  static void write(Content content, Path folder) throws IOException {
    String name = content.topic().name();
    Files.write(folder.resolve(name + ENDING), packed(content));
    for (Language language : content.words().languages()) {
      Files.write(folder.resolve(nameOf(name, language)), packed(content, language));
    }
  }

  /** Takes the packs out of a folder, whatever is in them. */
  static void delete(String topic, Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(topic + ENDING));
    for (Language language : Language.values()) {
      Files.deleteIfExists(folder.resolve(nameOf(topic, language)));
    }
  }

  private static String nameOf(String topic, Language language) {
    return topic + "-" + language.tag() + ENDING;
  }

  private static byte[] packed(Content content, Language language) {
    WordBook book = content.words().in(language);
    PackWriter out = new PackWriter();
    WordBookWriter words = new WordBookWriter(out, content.topic());
    words.write(book);
    words.write(WordBooks.reader(book, language).weights());
    return out.pack();
  }

  private static byte[] packed(Content content) {
    PackWriter out = new PackWriter();
    out.text(content.version());
    new LinesPack(content.lines()).write(out);
    new TopicWriter(out, LinesPack.lines(content.lines())).write(content.topic());
    out.list(
        content.wordings().offered().stream()
            .filter(language -> language != Language.ENGLISH)
            .sorted()
            .toList(),
        language -> LinesPack.translation(content, language, out));
    out.list(content.words().languages().stream().sorted().toList(), out::constant);
    new AuthorsPack(content.topic()).write(content, out);
    return out.pack();
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
    Content content = read(new PackReader(bytes(topic + ENDING)));
    boolean fresh =
        pack.getProtocol().equals("jar")
            || content.version().equals(Folder.bundled(topic).version());
    return fresh ? Optional.of(content) : Optional.empty();
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
    List<PlacedLine> lines = LinesPack.read(in);
    Topic topic = new TopicReader(in, LinesPack.lines(lines)).read();
    return new AuthorsPack(topic)
        .read(
            new AuthorsPack.Rest(
                version, lines, LinesPack.wordings(topic, lines, in), words(topic, in)),
            in);
  }

  private static OwnWords words(Topic topic, PackReader in) {
    OwnWords words = new OwnWords();
    for (Language language : in.list(() -> in.constant(Language.values()))) {
      words.put(language, () -> book(topic, language).read(), () -> spoken(topic, language));
    }
    return words;
  }

  private static WordBookReader book(Topic topic, Language language) {
    return new WordBookReader(new PackReader(bytes(nameOf(topic.name(), language))), topic);
  }

  private static OwnWords.Spoken spoken(Topic topic, Language language) {
    WordBookReader pack = book(topic, language);
    WordBook book = pack.read();
    return new OwnWords.Spoken(WordBooks.reader(book, language, pack.weights()), book);
  }
}
