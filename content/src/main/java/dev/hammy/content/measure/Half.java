package dev.hammy.content.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hammy.content.compile.Content;
import dev.hammy.message.Language;
import dev.hammy.protocol.Topic;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * One half of the labelled texts of one language, counted. A folder holds the files of English,
 * {@code <half>-<anything>.jsonl}, and a folder for each other language, such as {@code es}.
 *
 * @param name the half's name, such as {@code tuned}
 */
public record Half(String name, Language language, Measurement measurement) {
  private static final String ENDING = ".jsonl";
  private static final JsonMapper JSON = new JsonMapper();

  /** The half that words are tuned on; what goes wrong in any other is counted and not shown. */
  private static final String TUNED = "tuned";

  /**
   * Every half that a folder holds, in the languages of the content.
   *
   * @throws LabelException if a line cannot be counted
   * @throws IOException if a file cannot be read
   */
  public static List<Half> all(Path folder, Content content) throws IOException, LabelException {
    List<Half> halves = new ArrayList<>();
    for (Language language : Language.values()) {
      Path own = language == Language.ENGLISH ? folder : folder.resolve(language.tag());
      if (Files.isDirectory(own) && content.words().languages().contains(language)) {
        for (String name : names(own)) {
          halves.add(counted(own, name, language, content));
        }
      }
    }
    return halves;
  }

  private static TreeSet<String> names(Path folder) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (Path file : files(folder, "*")) {
      names.add(String.valueOf(file.getFileName()).split("[-.]", 2)[0]);
    }
    return names;
  }

  private static List<Path> files(Path folder, String half) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, half + "*" + ENDING)) {
      found.forEach(files::add);
    }
    files.sort(null);
    return files;
  }

  private static Half counted(Path folder, String name, Language language, Content content)
      throws IOException, LabelException {
    Measurement measurement = new Measurement(content.topic(), content.words().reader(language));
    for (Path file : files(folder, name)) {
      for (Label label : labels(file, content.topic())) {
        measurement.take(label);
      }
    }
    return new Half(name, language, measurement);
  }

  private static List<Label> labels(Path file, Topic topic) throws IOException, LabelException {
    List<Label> labels = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        labels.add(label(lines.get(i), file + ":" + (i + 1), topic));
      }
    }
    return labels;
  }

  private static Label label(String line, String where, Topic topic) throws LabelException {
    try {
      return Label.of(JSON.readTree(line), topic);
    } catch (JsonProcessingException notJson) {
      throw new LabelException(where, "no JSON");
    } catch (IllegalArgumentException unknown) {
      throw new LabelException(where, String.valueOf(unknown.getMessage()));
    }
  }

  /** Its counts, question by question, under its name. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add("the half that is " + name + ", " + language.tag());
    lines.addAll(measurement.table());
    return lines;
  }

  /** What went wrong, text by text; nothing for a half that is only to be counted. */
  public List<String> slips() {
    return name.equals(TUNED) ? measurement.slips() : List.of();
  }
}
