package dev.hammy.load;

import dev.hammy.load.Crowd.Played;
import dev.hammy.load.Crowd.Size;
import dev.hammy.load.Figures.Memory;
import dev.hammy.load.Figures.Percentiles;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.DoubleUnaryOperator;

/**
 * One run: a stand-in here, a bot there, some people to warm the bot up, and the people that it is
 * measured with.
 *
 * @param bot what answers
 * @param delay how long each call of the bot takes
 * @param clock decides when the bot is too late for the platform
 * @param warmUp the people before, who do not count
 * @param size the people
 */
record LoadRun(Bot bot, Duration delay, InstantSource clock, Size warmUp, Size size) {
  private static final int MOST_COMPLAINTS = 10;
  private static final double MIB = 1024.0 * 1024.0;
  private static final Duration LONGEST = Duration.ofMinutes(30);

  /** The same with a bot that is started in another way. */
  LoadRun with(List<String> command) {
    Bot other = new Bot(bot.name(), bot.venue(), command, bot.isBare());
    return new LoadRun(other, delay, clock, warmUp, size);
  }

  /**
   * Makes the run.
   *
   * @throws LoadException if the bot does not start, or dies
   */
  Figures make() throws IOException, InterruptedException {
    try (Platform platform = bot.venue().open(delay, clock);
        BotProcess process = BotProcess.start(bot.command(), bot.environment(platform))) {
      double idle = process.memory() / MIB;
      Scripts scripts = bot.scripts();
      Played warm = play(platform, scripts, warmUp, process);
      return warm.problems().isEmpty()
          ? measure(platform, scripts, process, idle)
          : figures(warm, new Before(process, platform), process, platform, idle);
    }
  }

  private Figures measure(Platform platform, Scripts scripts, BotProcess process, double idle)
      throws IOException, InterruptedException {
    Before before = new Before(process, platform);
    Played played = play(platform, scripts, size, process);
    return figures(played, before, process, platform, idle);
  }

  /** Where everything stood when the people came. */
  private record Before(Duration cpu, Duration worked, Histogram own) {
    Before(BotProcess process, Platform platform) throws IOException, InterruptedException {
      this(process.cpu(), platform.worked(), process.own());
    }
  }

  private static Played play(Platform platform, Scripts scripts, Size size, BotProcess process)
      throws InterruptedException {
    try {
      return Crowd.play(platform, scripts, size).get(LONGEST.toMinutes(), TimeUnit.MINUTES);
    } catch (ExecutionException | TimeoutException never) {
      throw new LoadException(
          process.isAlive() ? "the run did not come to its end" : "the bot has died");
    }
  }

  private Figures figures(
      Played played, Before before, BotProcess process, Platform platform, double idle)
      throws IOException, InterruptedException {
    double seconds = Math.max(1e-9, seconds(played.took()));
    Histogram own = process.own().since(before.own());
    double cpu = seconds(process.cpu().minus(before.cpu()));
    Latencies seen = played.latencies();
    return new Figures(
        bot.name(),
        bot.venue().word(),
        size.people(),
        delay.toMillis(),
        seen.count(),
        played.conversations(),
        turnsASecond(played, seconds),
        percentiles(part -> own.percentile(part) * 1e3),
        percentiles(part -> seconds(seen.percentile(part)) * 1e3),
        cpu * 1_000 / Math.max(1, seen.count()),
        new Memory(idle, process.memory() / MIB, process.mostMemory() / MIB),
        seconds(process.started()),
        seconds(platform.worked().minus(before.worked())) / seconds,
        problems(played, process));
  }

  /** Without those at the end, when ever fewer people are left; all, if no time was asked for. */
  private double turnsASecond(Played played, double seconds) {
    return size.atLeast().isZero()
        ? played.latencies().count() / seconds
        : played.turnsInTime() / Math.min(seconds(size.atLeast()), seconds);
  }

  private static List<String> problems(Played played, BotProcess process) throws IOException {
    List<String> problems = new ArrayList<>(played.problems());
    problems.addAll(process.complaints().stream().limit(MOST_COMPLAINTS).toList());
    return problems;
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }

  private static Percentiles percentiles(DoubleUnaryOperator of) {
    return new Percentiles(of.applyAsDouble(0.5), of.applyAsDouble(0.99), of.applyAsDouble(0.999));
  }
}
