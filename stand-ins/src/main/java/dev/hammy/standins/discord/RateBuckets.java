package dev.hammy.standins.discord;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The limits of single routes: so many calls within a window of time, counted apart for each
 * channel, each webhook's or interaction's token. Every answer tells how the bucket stands, and a
 * call after one that told that nothing is left breaks the rules. Thread-safe.
 *
 * <p>Discord publishes no figures, since a bot is to read them from the headers. These are as low
 * as those it is known for, with a far shorter window, so that no test waits long for one.
 */
final class RateBuckets {
  /** Calls within one window on a route for one channel, webhook or interaction. */
  static final int LIMIT = 5;

  /**
   * The same for the other routes, which a bot calls when it starts: as many as all together, since
   * tests start one bot after another.
   */
  static final int LIMIT_AT_START = 50;

  /** A window begins with the first call in it. */
  static final Duration WINDOW = Duration.ofMillis(250);

  /** Clients count in whole milliseconds, so that they are told of a little more. */
  private static final Duration MARGIN = Duration.ofMillis(5);

  private static final int FEW = 10_000;

  private static final Pattern MAJOR =
      Pattern.compile("/channels/[^/]+|/(webhooks|interactions)/[^/]+/[^/]+");

  private final LongSupplier nanos;
  private final Map<String, Window> windows = new HashMap<>();

  /**
   * @param nanos a clock such as {@link System#nanoTime}
   */
  RateBuckets(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /**
   * What a call finds.
   *
   * @param bucket the route's, without channel or token
   * @param limit how many calls a window holds
   * @param remaining how many calls are left after this one; -1 if there was none left for it
   * @param ignored whether the bot had been told that there is none left
   * @param reset how long until the window ends
   * @param told what to do once the bot has got the answer
   */
  record Standing(
      String bucket, int limit, int remaining, boolean ignored, Duration reset, Runnable told) {
    boolean isAdmitted() {
      return remaining >= 0;
    }

    /** The bot has got the answer, and with it the headers. */
    void tell() {
      told.run();
    }
  }

  private static final class Window {
    private final long end;
    private int calls;
    private boolean told;

    private Window(long end) {
      this.end = end;
    }
  }

  /**
   * Counts a call.
   *
   * @param route what stands for its method and its path without what varies in it
   * @param path the path as it was called
   */
  synchronized Standing take(String route, String path) {
    long now = nanos.getAsLong();
    if (windows.size() > FEW) {
      windows.values().removeIf(window -> window.end - now <= 0);
    }
    String whose = whose(path);
    int limit = whose.isEmpty() ? LIMIT_AT_START : LIMIT;
    Window window = windows.compute(route + whose, (key, old) -> current(old, now));
    boolean ignored = window.told;
    window.calls = Math.min(window.calls + 1, limit + 1);
    int remaining = limit - window.calls;
    return new Standing(
        Integer.toHexString(route.hashCode()),
        limit,
        remaining,
        ignored,
        Duration.ofNanos(window.end - now).plus(MARGIN),
        () -> told(window, remaining));
  }

  /** The channel, or the webhook or interaction with its token; empty if there is none. */
  private static String whose(String path) {
    Matcher major = MAJOR.matcher(path);
    return major.lookingAt() ? major.group() : "";
  }

  private static Window current(@Nullable Window old, long now) {
    return old == null || old.end - now <= 0 ? new Window(now + WINDOW.toNanos()) : old;
  }

  private synchronized void told(Window window, int remaining) {
    window.told |= remaining <= 0;
  }

  /** As the headers have it: seconds with three decimals, and no less than it is. */
  static String seconds(Duration time) {
    long millis = TimeUnit.NANOSECONDS.toMillis(time.toNanos()) + 1;
    return String.format(Locale.ROOT, "%d.%03d", millis / 1000, millis % 1000);
  }
}
