package dev.hammy.app.console;

import dev.hammy.message.Message;
import dev.hammy.message.Tokens;
import dev.hammy.runtime.ChatPort;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Writes messages out and remembers the one on screen. Used from one thread. */
final class ConsolePort implements ChatPort {
  private static final Message NOTHING =
      new Message(Message.Tone.PLAIN, List.of(), List.of(), null, List.of());

  private final PrintStream out;
  private final boolean leavesAtTheEnd;
  private final Supplier<ConsoleRenderer> renderer;
  private Shown shown = new Shown(NOTHING, ticket -> "");

  /**
   * @param leavesAtTheEnd whether the program ends with the conversation, so that there is no use
   *     in offering to begin another
   * @param renderer asked for each message, since a window can change its width
   */
  ConsolePort(PrintStream out, boolean leavesAtTheEnd, Supplier<ConsoleRenderer> renderer) {
    this.out = out;
    this.leavesAtTheEnd = leavesAtTheEnd;
    this.renderer = renderer;
  }

  @Override
  public CompletionStage<Void> say(Message message, Tokens tokens) {
    shown = new Shown(message, tokens);
    boolean last = leavesAtTheEnd && shown.isTheEnd();
    out.print(renderer.get().render(last ? withoutButtons(message) : message));
    out.flush();
    return CompletableFuture.completedFuture(null);
  }

  private static Message withoutButtons(Message message) {
    return new Message(
        message.tone(), message.blocks(), message.picture(), List.of(), null, List.of());
  }

  /** What is on screen; nothing at first. */
  Shown shown() {
    return shown;
  }
}
