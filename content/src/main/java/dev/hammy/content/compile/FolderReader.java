package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Spot;
import dev.hammy.message.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the files of a folder and reads each as YAML. A file that nothing reads is a problem. */
final class FolderReader {
  private static final List<String> SINGLE =
      List.of("questions.yaml", "safety.yaml", "sources.yaml", "phrases.yaml");
  private static final List<String> FOLDERS = List.of("patterns", "plan", "vignettes", "text");
  private static final Pattern IN_FOLDER =
      Pattern.compile("(patterns|plan|vignettes|text/[^/]+)/[^/]+\\.yaml");

  private final Folder folder;
  private final Draft draft;

  FolderReader(Folder folder, Draft draft) {
    this.folder = folder;
    this.draft = draft;
  }

  /** A file that was read. */
  record Tree(String stem, Node root) {}

  /** The file of this name; empty, and a problem noted, if it is missing or cannot be read. */
  Optional<Section> single(String path, Shape shape) {
    byte[] bytes = folder.files().get(path);
    if (bytes == null) {
      draft.problems().add(Kind.MISSING_FILE, new Spot(name(path), 0), "the file");
      return Optional.empty();
    }
    return YamlReader.read(name(path), bytes, draft.problems())
        .flatMap(root -> Section.ofFile(draft, root, shape));
  }

  /** The files of a folder in the order of their names; those that cannot be read are left out. */
  List<Tree> all(String inFolder, Register<?> register) {
    List<Tree> trees = new ArrayList<>();
    folder
        .in(inFolder)
        .forEach(
            (path, bytes) -> {
              Optional<Node> root = YamlReader.read(name(path), bytes, draft.problems());
              root.ifPresentOrElse(
                  node -> trees.add(new Tree(stem(path), node)), register::isIncomplete);
            });
    return trees;
  }

  /** The translations of each language, by the language's tag. */
  Map<String, List<Tree>> translations() {
    Map<String, List<Tree>> byTag = new TreeMap<>();
    for (String path : folder.in("text").keySet()) {
      String tag = path.split("/", 3)[1];
      byTag.computeIfAbsent(tag, in -> all("text/" + in, new Register<>("", "")));
    }
    return byTag;
  }

  /** The language of a tag; English is none here, for it stands in the content itself. */
  Optional<Language> language(String tag) {
    List<Language> others =
        Stream.of(Language.values()).filter(language -> language != Language.ENGLISH).toList();
    Optional<Language> found =
        others.stream().filter(language -> language.tag().equals(tag)).findFirst();
    if (found.isEmpty()) {
      String tags = String.join(", ", others.stream().map(Language::tag).toList());
      Spot spot = new Spot(name("text/" + tag), 0);
      draft.problems().add(Kind.UNKNOWN_LANGUAGE, spot, "the folder", tag, tags);
    }
    return found;
  }

  void holdNames() {
    folder.files().keySet().stream()
        .filter(path -> !SINGLE.contains(path) && !IN_FOLDER.matcher(path).matches())
        .forEach(this::stray);
  }

  private void stray(String path) {
    String expected =
        String.join(", ", SINGLE)
            + ", or a .yaml file in "
            + String.join("/, ", FOLDERS)
            + "/<language>/";
    List<String> heads = Stream.concat(SINGLE.stream(), FOLDERS.stream()).toList();
    String advice =
        Nearest.orElse(path.split("/", 2)[0], heads, "delete it, or end its name in .yaml");
    draft.problems().add(Kind.STRAY_FILE, new Spot(name(path), 0), "the file", expected, advice);
  }

  private String name(String path) {
    return folder.topic() + "/" + path;
  }

  private static String stem(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
  }
}
