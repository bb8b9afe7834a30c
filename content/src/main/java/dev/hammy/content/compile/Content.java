package dev.hammy.content.compile;

import dev.hammy.dialogue.TextReaders;
import dev.hammy.message.Language;
import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Topic;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A topic's content, compiled: everything that references it names exists, every limit holds, and
 * every line is fit to be shown. Immutable and thread-safe.
 */
public final class Content {
  private static final String BUNDLED_TOPIC = "hamstring";

  private final String version;
  private final Topic topic;
  private final Wordings wordings;
  private final OwnWords words;
  private final Supplier<Authors> authors;

  /**
   * What only its authors and the check want to know; nobody does in a bot that runs.
   *
   * @param lines every line with where it was written, in the order of the content
   * @param vignettes the cases that the content must get right, by file and place
   * @param hardLines the lines that may be hard to read
   * @param lastRead when each file was last read, in the order of the content
   * @param untranslated the languages that have been begun and are not offered yet
   */
  public record Authors(
      List<PlacedLine> lines,
      List<Vignette> vignettes,
      List<HardLine> hardLines,
      List<LastRead> lastRead,
      List<Untranslated> untranslated) {
    public Authors {
      lines = List.copyOf(lines);
      vignettes = List.copyOf(vignettes);
      hardLines = List.copyOf(hardLines);
      lastRead = List.copyOf(lastRead);
      untranslated = List.copyOf(untranslated);
    }
  }

  /**
   * A content.
   *
   * @param version a short name for exactly these bytes of content: twelve hex digits
   * @param authors gives what its authors want to know, always the same; safe to be asked by many
   *     threads
   */
  public Content(
      String version, Topic topic, Wordings wordings, OwnWords words, Supplier<Authors> authors) {
    this.version = version;
    this.topic = topic;
    this.wordings = wordings;
    this.words = words;
    this.authors = authors;
  }

  /** A short name for exactly these bytes of content: twelve hex digits. */
  public String version() {
    return version;
  }

  /** What the conversation is about. */
  public Topic topic() {
    return topic;
  }

  /** The words, in every language whose translation is complete. */
  public Wordings wordings() {
    return wordings;
  }

  /** How people put things, in every language for which that is written down. */
  public OwnWords words() {
    return words;
  }

  /** Every line with where it was written, in the order of the content. */
  public List<PlacedLine> lines() {
    return authors.get().lines();
  }

  /** The cases that the content must get right, by file and place. */
  public List<Vignette> vignettes() {
    return authors.get().vignettes();
  }

  /** The lines that may be hard to read. */
  public List<HardLine> hardLines() {
    return authors.get().hardLines();
  }

  /** When each file was last read, in the order of the content. */
  public List<LastRead> lastRead() {
    return authors.get().lastRead();
  }

  /** The languages that have been begun and are not offered yet. */
  public List<Untranslated> untranslated() {
    return authors.get().untranslated();
  }

  /** The words of every line by its id, in a language that is offered. */
  public Map<String, String> words(Language language) {
    Wording wording = wordings.in(language);
    return lines().stream()
        .map(PlacedLine::line)
        .collect(Collectors.toUnmodifiableMap(Line::id, wording::of));
  }

  /** What the dialogue reads people's own words with; always the same. */
  public TextReaders textReaders() {
    return words.textReaders();
  }

  /**
   * The content that is packed with the program, as it was compiled when the program was built. The
   * words of a language are read when something is first typed in it.
   *
   * @throws ContentException if it could not be packed because there is anything wrong with it
   */
  public static Content bundled() {
    return PackedContent.of(BUNDLED_TOPIC).orElseGet(Content::bundledWhole);
  }

  /**
   * The content that is packed with the program, compiled anew.
   *
   * @throws ContentException if there is anything wrong with it; holds all problems
   */
  public static Content bundledWhole() {
    return Compiler.compile(Folder.bundled(BUNDLED_TOPIC));
  }

  /**
   * The content in a folder, as while it is being edited. The topic is named after the folder.
   *
   * @throws ContentException if there is anything wrong with it; holds all problems
   */
  public static Content in(Path folder) {
    return Compiler.compile(Folder.at(folder));
  }
}
