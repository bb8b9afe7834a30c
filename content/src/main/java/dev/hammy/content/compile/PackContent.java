package dev.hammy.content.compile;

import java.io.IOException;
import java.nio.file.Path;

/** Packs the content with the program while that is built. */
public final class PackContent {
  private PackContent() {}

  /**
   * Compiles the content and writes its packs beside it. Content that is wrong is not packed, and
   * no failure of the build: the program then compiles it itself and says what is wrong.
   *
   * @param args the folder with the content, its pictures drawn
   * @throws IOException if a pack cannot be written
   */
  public static void main(String... args) throws IOException {
    Path content = Path.of(args[0]).toAbsolutePath().normalize();
    Path beside = content.resolveSibling("");
    PackedContent.delete(String.valueOf(content.getFileName()), beside);
    try {
      PackedContent.write(Content.in(content), beside);
    } catch (ContentException wrong) {
      System.err.println(
          "The content is not packed: it has "
              + wrong.problems().size()
              + " problems, which ./hammy check shows.");
    }
  }
}
