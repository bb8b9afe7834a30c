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
import java.util.stream.Collectors;

/**
 * A topic's content, compiled: everything that references it names exists, every limit holds, and
 * every line is fit to be shown. Immutable.
 *
 * @param topic what the conversation is about
 * @param wordings the words, in every language whose translation is complete
 * @param words how people put things, in every language for which that is written down
 * @param vignettes the cases that the content must get right, by file and place
 * @param lines every line with where it was written, in the order of the content
 * @param hardLines the lines that may be hard to read
 * @param lastRead when each file was last read, in the order of the content
 * @param untranslated the languages that have been begun and are not offered yet
 * @param version a short name for exactly these bytes of content: twelve hex digits
 */
public record Content(
    Topic topic,
    Wordings wordings,
    OwnWords words,
    List<Vignette> vignettes,
    List<PlacedLine> lines,
    List<HardLine> hardLines,
    List<LastRead> lastRead,
    List<Untranslated> untranslated,
    String version) {
  private static final String BUNDLED_TOPIC = "hamstring";

  public Content {
    vignettes = List.copyOf(vignettes);
    lines = List.copyOf(lines);
    hardLines = List.copyOf(hardLines);
    lastRead = List.copyOf(lastRead);
    untranslated = List.copyOf(untranslated);
  }

  /** The words of every line by its id, in a language that is offered. */
  public Map<String, String> words(Language language) {
    Wording wording = wordings.in(language);
    return lines.stream()
        .map(PlacedLine::line)
        .collect(Collectors.toUnmodifiableMap(Line::id, wording::of));
  }

  /** What the dialogue reads people's own words with. */
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
