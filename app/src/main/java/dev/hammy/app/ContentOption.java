package dev.hammy.app;

import dev.hammy.app.config.Mistake;
import dev.hammy.app.config.OperatorException;
import dev.hammy.content.compile.Content;
import dev.hammy.content.compile.ContentException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The choice between the content that is packed with the program and a folder being edited. */
final class ContentOption {
  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "Take the content from this folder, such as content/hamstring.")
  private @Nullable Path folder;

  /**
   * The content, compiled.
   *
   * @throws ContentException if there is anything wrong in it
   * @throws OperatorException if there is no such folder
   */
  Content compile() {
    if (folder == null) {
      return Content.bundledWhole();
    }
    if (!Files.isDirectory(folder)) {
      throw new OperatorException(
          List.of(
              new Mistake(
                  "--content",
                  "'" + folder + "', which is no folder",
                  "a folder with questions.yaml and safety.yaml in it",
                  "name one, such as content/hamstring")));
    }
    return Content.in(folder);
  }

  /**
   * The content, for a command that only uses it: whoever named a broken folder has to name another
   * or have it mended.
   *
   * @throws OperatorException if there is anything wrong with the folder
   */
  Content compileForUse() {
    if (folder == null) {
      return Content.bundled();
    }
    try {
      return compile();
    } catch (ContentException broken) {
      throw new OperatorException(
          broken.getMessage()
              + "\n\nThe content in "
              + folder
              + " cannot be used. Mend it, then try: ./hammy check --content "
              + folder);
    }
  }
}
