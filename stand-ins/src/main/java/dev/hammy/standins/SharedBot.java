package dev.hammy.standins;

import java.util.function.Supplier;

/**
 * One bot that many players use one after the other, so that it need not start for each. A player
 * who restarts it restarts it for all. Not thread-safe.
 */
public final class SharedBot implements AutoCloseable {
  private final Supplier<? extends AutoCloseable> start;
  private AutoCloseable bot;

  /**
   * Starts the bot.
   *
   * @param start starts a bot, each time with the same key and an empty memory
   */
  public SharedBot(Supplier<? extends AutoCloseable> start) {
    this.start = start;
    this.bot = start.get();
  }

  /**
   * For one player: what starts the bot first gives the one that runs; what starts it again starts
   * it anew.
   */
  public Supplier<AutoCloseable> forOnePlayer() {
    return new Supplier<>() {
      private boolean begun;

      @Override
      public AutoCloseable get() {
        if (begun) {
          restart();
        }
        begun = true;
        return () -> {};
      }
    };
  }

  private void restart() {
    close();
    bot = start.get();
  }

  @Override
  public void close() {
    try {
      bot.close();
    } catch (Exception e) {
      throw new IllegalStateException("the bot did not stop", e);
    }
  }
}
