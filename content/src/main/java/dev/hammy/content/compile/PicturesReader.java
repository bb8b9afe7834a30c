package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.content.compile.Node.Spot;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Picture;
import dev.hammy.protocol.PictureId;
import dev.hammy.protocol.Png;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code pictures.yaml} and finds the drawings: {@code pictures/<id>.svg}, which an author
 * draws, and beside it the PNG that the build makes of it, if the content has been built.
 */
final class PicturesReader {
  private static final String SVG = ".svg";
  private static final String PNG = ".png";

  private final Draft draft;
  private final Folder folder;
  private final Claims ids;
  private final Set<String> described = new HashSet<>();

  PicturesReader(Draft draft, Folder folder) {
    this.draft = draft;
    this.folder = folder;
    this.ids = new Claims(Kind.DUPLICATE_ID, draft.problems());
  }

  void read(Section file) {
    for (Section section : file.sections("pictures", "picture", Shapes.PICTURE)) {
      Picture picture = picture(section);
      draft.pictures().put(picture.id().word(), picture);
    }
  }

  private Picture picture(Section section) {
    Optional<Scalar> words = section.words("id");
    words.ifPresent(id -> ids.claim(id, section.at()));
    PictureId id = new PictureId(section.name("id"));
    described.add(id.word());
    words
        .filter(word -> !files().containsKey(path(id.word(), SVG)))
        .ifPresent(
            word ->
                section.problem(Kind.NOT_DRAWN, word.spot(), section.at(), path(id.word(), SVG)));
    Line alt = section.line("alt", "picture." + id + ".alt");
    return new Picture(id, alt, png(id).orElse(null));
  }

  private Optional<Png> png(PictureId id) {
    return Optional.ofNullable(files().get(path(id.word(), PNG))).map(Png::new);
  }

  private NavigableMap<String, byte[]> files() {
    return folder.files();
  }

  private static String path(String id, String ending) {
    return FolderReader.PICTURES + id + ending;
  }

  /** To be called when the file has been read: a drawing that nothing describes is a problem. */
  void holdDescribed() {
    files().keySet().stream()
        .filter(path -> path.startsWith(FolderReader.PICTURES) && path.endsWith(SVG))
        .filter(path -> !described.contains(stem(path)))
        .forEach(
            path ->
                draft
                    .problems()
                    .add(
                        Kind.UNDESCRIBED, new Spot(folder.topic() + "/" + path, 0), "the drawing"));
  }

  private static String stem(String path) {
    return path.substring(FolderReader.PICTURES.length(), path.length() - SVG.length());
  }
}
