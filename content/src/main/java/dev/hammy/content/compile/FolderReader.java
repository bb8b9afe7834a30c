package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Spot;
import dev.hammy.message.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the files of a folder and reads each as YAML. A file that nothing reads is a problem. */
final class FolderReader {
  private static final List<String> SINGLE =
      List.of(
          "questions.yaml",
          "safety.yaml",
          "sources.yaml",
          "pictures.yaml",
          "elsewhere.yaml",
          "phrases.yaml",
          "reading.yaml");
  private static final List<String> FOLDERS =
      List.of("patterns", "guides", "plan", "pictures", "vignettes", "words", "text");
  private static final Pattern IN_FOLDER =
      Pattern.compile(
          "(patterns|guides|plan|vignettes|words/[^/]+|text/[^/]+)/[^/]+\\.yaml|pictures/[^/]+\\.(svg|png)");

  /** Where the drawings are. */
  static final String PICTURES = "pictures/";

  private final Folder folder;
  private final Draft draft;
  private final List<String> unread = new ArrayList<>();

  FolderReader(Folder folder, Draft draft) {
    this.folder = folder;
    this.draft = draft;
  }

  /** A file that was read. */
  record Tree(String stem, Node root) {}

  /** The file of this name; empty, and a problem noted, if it is missing or cannot be read. */
  Optional<Section> single(String path, Shape shape) {
    if (!folder.files().containsKey(path)) {
      draft.problems().add(Kind.MISSING_FILE, new Spot(name(path), 0), "the file");
      unread.add(path);
    }
    return singleIfAny(path, shape);
  }

  /** The file of this name; empty if there is none, and a problem noted if it cannot be read. */
  Optional<Section> singleIfAny(String path, Shape shape) {
    return Optional.ofNullable(folder.files().get(path))
        .flatMap(bytes -> root(path, bytes))
        .flatMap(root -> Section.ofFile(draft, root, shape));
  }

  /** The files of a folder in the order of their names; those that cannot be read are left out. */
  List<Tree> all(String inFolder) {
    List<Tree> trees = new ArrayList<>();
    folder
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.startsWith(inFolder + "/") && isContent(path)) {
                root(path, bytes).ifPresent(root -> trees.add(new Tree(stem(path), root)));
              }
            });
    return trees;
  }

  private Optional<Node> root(String path, byte[] bytes) {
    Optional<Node> root = YamlReader.read(name(path), bytes, draft.problems());
    if (root.isEmpty()) {
      unread.add(path);
    }
    return root;
  }

  /** Whether there is a file so far, its path beginning like this, that could not be read. */
  boolean hasUnread(String path) {
    return unread.stream().anyMatch(file -> file.startsWith(path));
  }

  /** The tags of the languages that have a folder in this one. */
  Set<String> tags(String inFolder) {
    return folder.files().keySet().stream()
        .filter(path -> path.startsWith(inFolder + "/") && isContent(path))
        .map(path -> path.split("/", 3)[1])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The language of a tag; empty, and a problem noted, if it is none of those there may be. */
  Optional<Language> language(String tag, String inFolder, List<Language> languages) {
    Optional<Language> found =
        languages.stream().filter(language -> language.tag().equals(tag)).findFirst();
    if (found.isEmpty()) {
      String tags = String.join(", ", languages.stream().map(Language::tag).toList());
      boolean english = languages.contains(Language.ENGLISH);
      String all = english ? tags : tags + "; English stands in the content itself";
      Spot spot = new Spot(name(inFolder + "/" + tag), 0);
      draft.problems().add(Kind.UNKNOWN_LANGUAGE, spot, "the folder", tag, all);
    }
    return found;
  }

  void holdNames() {
    folder.files().keySet().stream().filter(path -> !isContent(path)).forEach(this::stray);
  }

  private static boolean isContent(String path) {
    return SINGLE.contains(path) || IN_FOLDER.matcher(path).matches();
  }

  private void stray(String path) {
    String expected =
        String.join(", ", SINGLE)
            + ", a .yaml file in patterns/, guides/, plan/, vignettes/, words/<language>/,"
            + " text/<language>/,"
            + " or an .svg file in "
            + PICTURES;
    String head = path.split("/", 2)[0];
    List<String> heads = Stream.concat(SINGLE.stream(), FOLDERS.stream()).toList();
    String otherAdvice = "delete it, or move it and give its name the ending that it needs";
    String advice = heads.contains(head) ? otherAdvice : Nearest.orElse(head, heads, otherAdvice);
    draft.problems().add(Kind.STRAY_FILE, new Spot(name(path), 0), "the file", expected, advice);
  }

  private String name(String path) {
    return folder.topic() + "/" + path;
  }

  private static String stem(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
  }
}
