package dev.hammy.app.console;

import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.runtime.Address;
import dev.hammy.runtime.IncomingMessage;
import dev.hammy.runtime.Input;
import dev.hammy.runtime.TurnRunner;
import java.io.PrintStream;
import java.util.Optional;

/**
 * A conversation at the terminal, from the welcome to the end of the lines. The terminal's adapter:
 * every line goes the same way through {@link TurnRunner} as a press on any platform.
 */
public final class ConsoleChat {
  private static final Address HERE = new Address("terminal", "here", "you");

  private final TurnRunner turns;
  private final Language language;
  private final Lines lines;
  private final ConsolePort port;

  /**
   * @param turns must run a turn on the calling thread
   * @param language what the person reads
   * @param bold whether headings may be set bold
   */
  public ConsoleChat(
      TurnRunner turns, Language language, Lines lines, PrintStream out, boolean bold) {
    this.turns = turns;
    this.language = language;
    this.lines = lines;
    this.port =
        new ConsolePort(out, lines.interactive(), () -> new ConsoleRenderer(bold, lines.width()));
  }

  /** Talks until there are no more lines; at a terminal also until the person stops. */
  public void run() {
    take(new Input.Ordered(Command.START));
    while (!hasLeft()) {
      Optional<String> line = lines.next();
      if (line.isEmpty()) {
        sayGoodbye();
        return;
      }
      take(ConsoleListener.translate(line.get(), port.shown()));
    }
  }

  private boolean hasLeft() {
    return lines.interactive() && port.shown().isTheEnd();
  }

  private void sayGoodbye() {
    if (lines.interactive()) {
      take(new Input.Ordered(Command.STOP));
    }
  }

  private void take(Input input) {
    turns.take(new IncomingMessage(HERE, language, input, port)).toCompletableFuture().join();
  }
}
