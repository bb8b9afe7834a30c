package dev.hammy.content;

import dev.hammy.content.compile.Content;

/**
 * The content that is packed with the program, read once for all tests: to read it takes longer
 * than most of them.
 */
public final class Bundled {
  /** As {@link Content#bundled}; immutable, and what reads typed words is made but once. */
  public static final Content CONTENT = Content.bundled();

  private Bundled() {}
}
