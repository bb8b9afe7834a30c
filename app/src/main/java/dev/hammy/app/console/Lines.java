package dev.hammy.app.console;

import java.util.Optional;

/** Where the lines come from that a person types. Not thread-safe. */
public interface Lines extends AutoCloseable {
  /** The next line, without its end; empty when there will be none. Blocks until there is one. */
  Optional<String> next();

  /** How many characters wide a line on screen may be. */
  int width();

  /** Whether a person sits there, to be told goodbye. */
  boolean interactive();

  @Override
  void close();
}
