package dev.hammy.app.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Lines from a pipe or a file. Each is written out as if it had been typed, so that what comes out
 * reads as a conversation.
 */
public final class PipedLines implements Lines {
  private static final int WIDTH = 80;

  private final BufferedReader reader;
  private final PrintStream echo;

  /** Lines of UTF-8; broken bytes are replaced, not refused. */
  public PipedLines(InputStream in, PrintStream echo) {
    this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.echo = echo;
  }

  @Override
  public Optional<String> next() {
    try {
      Optional<String> line = Optional.ofNullable(reader.readLine());
      line.ifPresent(typed -> echo.println(ConsoleRenderer.PROMPT + Wrapping.printable(typed)));
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int width() {
    return WIDTH;
  }

  @Override
  public boolean interactive() {
    return false;
  }

  @Override
  public void close() {
    // Standard input is not ours to close.
  }
}
