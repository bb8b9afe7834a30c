package dev.hammy.app.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * Lines typed at a terminal, with line editing. Nothing typed is kept beyond this run. Ctrl-C and
 * Ctrl-D end the lines.
 */
public final class TerminalLines implements Lines {
  private static final int NARROWEST = 20;
  private static final int WIDEST = 100;
  private static final int USUAL = 80;

  private final Terminal terminal;
  private final LineReader reader;

  /** Takes over the terminal that the program was started from, until closed. */
  public TerminalLines() {
    try {
      this.terminal =
          TerminalBuilder.builder()
              .system(true)
              .encoding(StandardCharsets.UTF_8)
              // Asking the terminal how it joins emoji costs a wait where nothing answers.
              .graphemeCluster(false)
              .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            // An exclamation mark is one, and no call for an earlier line.
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
  }

  @Override
  public Optional<String> next() {
    try {
      return Optional.of(reader.readLine(ConsoleRenderer.PROMPT));
    } catch (UserInterruptException | EndOfFileException leaving) {
      return Optional.empty();
    }
  }

  /** Lines longer than {@value #WIDEST} are hard to read, however wide the window. */
  @Override
  public int width() {
    int columns = terminal.getColumns();
    return columns < NARROWEST ? USUAL : Math.min(columns - 1, WIDEST);
  }

  @Override
  public boolean interactive() {
    return true;
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
