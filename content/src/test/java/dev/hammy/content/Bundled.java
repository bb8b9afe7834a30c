package dev.hammy.content;

import dev.hammy.content.compile.Content;
import java.nio.file.Path;

/**
 * The content that is packed with the program, read once for all tests: to read it takes longer
 * than most of them.
 */
public final class Bundled {
  /** As {@link Content#bundled}; immutable, and what reads typed words is made but once. */
  public static final Content CONTENT = Content.bundled();

  private Bundled() {}

  /** The same as its authors write it, all of it compiled. */
  public static Content written() {
    return Written.CONTENT;
  }

  /** Read once somebody asks for it. */
  private static final class Written {
    static final Content CONTENT = Content.in(Path.of("hamstring"));
  }
}
