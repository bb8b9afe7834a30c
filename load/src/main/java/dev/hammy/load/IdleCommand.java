package dev.hammy.load;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.hammy.load.bare.BareDiscord;
import dev.hammy.load.bare.BareTelegram;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./hammy load idle}. */
@Command(
    name = "idle",
    description = {
      "Measure how soon the bot is ready, and what memory it keeps while nobody talks to it.",
      "",
      "Beside it echoes on TelegramBots and on JDA as their documentation shows them, started",
      "plainly; ratios are to the one on TelegramBots. Medians, memory once it has settled; in",
      "brackets the part of it that no file lies behind."
    },
    mixinStandardHelpOptions = true)
final class IdleCommand implements Callable<Integer> {
  private static final double MIB = 1024.0 * 1024.0;
  private static final String ROW = "%-18s %8s %8s %8s %9s %9s%n";

  private final PrintStream out;

  @Option(names = "--bot", description = "what to run instead of this Hammy; words by spaces")
  private @Nullable String command;

  @Option(names = "--runs", description = "of each (${DEFAULT-VALUE})")
  private int runs = 5;

  @Option(names = "--settle", description = "seconds after it is ready (${DEFAULT-VALUE})")
  private int settle = 5;

  @Option(names = "--json", description = "figures for programs")
  private boolean json = false;

  IdleCommand(PrintStream out) {
    this.out = out;
  }

  /** What is started, and the platforms that it is told of. */
  private record Subject(String name, List<String> command, boolean telegram, boolean discord) {}

  /**
   * What one start has shown.
   *
   * @param started until it said that it is ready
   * @param cpu the processor's time until then and while it settled
   * @param memory all that is resident, in bytes
   * @param own the part of it that is no file's, in bytes
   */
  private record Rest(Duration started, Duration cpu, long memory, long own) {}

  /**
   * The medians of some starts.
   *
   * @param bot what was started
   * @param startSeconds until it said that it is ready
   * @param cpuSeconds the processor's time until then and while it settled
   * @param memory all that is resident, in MiB
   * @param ownMemory the part of it that is no file's, in MiB
   */
  @JsonPropertyOrder({"bot"})
  record Median(
      String bot, double startSeconds, double cpuSeconds, double memory, double ownMemory) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Median> medians = new ArrayList<>();
    if (!json) {
      out.printf(Locale.ROOT, ROW, "", "start s", "ratio", "CPU s", "RSS MiB", "ratio");
    }
    for (Subject subject : subjects()) {
      medians.add(median(subject));
      if (!json) {
        row(medians.get(medians.size() - 1), medians.get(0));
      }
    }
    if (json) {
      Report.json(medians, out);
    }
    return 0;
  }

  /** The first is what the others are measured by. */
  private List<Subject> subjects() {
    List<String> hammy = LoadCommand.hammy(command);
    List<String> telegram = LoadCommand.java(BareTelegram.class.getName());
    List<String> discord = LoadCommand.java(BareDiscord.class.getName());
    return List.of(
        new Subject("bare, Telegram", telegram, true, false),
        new Subject("bare, Discord", discord, false, true),
        new Subject("hammy, Telegram", hammy, true, false),
        new Subject("hammy, Discord", hammy, false, true),
        new Subject("hammy, both", hammy, true, true));
  }

  private Median median(Subject subject) throws IOException, InterruptedException {
    List<Rest> rests = rests(subject);
    return new Median(
        subject.name(),
        median(rests, rest -> rest.started().toNanos() / 1e9),
        median(rests, rest -> rest.cpu().toNanos() / 1e9),
        median(rests, rest -> rest.memory() / MIB),
        median(rests, rest -> rest.own() / MIB));
  }

  private List<Rest> rests(Subject subject) throws IOException, InterruptedException {
    Rest[] all = new Rest[Math.max(1, runs)];
    for (int run = 0; run < all.length; run++) {
      all[run] = rest(subject);
    }
    return List.of(all);
  }

  private Rest rest(Subject subject) throws IOException, InterruptedException {
    try (Platform telegram = new TelegramCrowd(Duration.ZERO);
        Platform discord = new DiscordCrowd(Duration.ZERO, InstantSource.system());
        BotProcess bot =
            BotProcess.start(subject.command(), environment(subject, telegram, discord))) {
      bot.awaitEnd(Duration.ofSeconds(settle));
      if (!bot.isAlive()) {
        throw new LoadException("the bot has died");
      }
      return new Rest(bot.started(), bot.cpu(), bot.memory(), bot.ownMemory());
    }
  }

  private static Map<String, String> environment(
      Subject subject, Platform telegram, Platform discord) {
    Map<String, String> environment = new HashMap<>();
    if (subject.telegram()) {
      environment.putAll(telegram.environment());
    }
    if (subject.discord()) {
      environment.putAll(discord.environment());
    }
    return environment;
  }

  private void row(Median seen, Median bare) {
    out.printf(
        Locale.ROOT,
        ROW,
        seen.bot(),
        number("%.2f", seen.startSeconds()),
        number("%.2f", seen.startSeconds() / bare.startSeconds()),
        number("%.2f", seen.cpuSeconds()),
        number("%.0f", seen.memory()) + number(" (%.0f)", seen.ownMemory()),
        number("%.2f", seen.memory() / bare.memory()));
  }

  private static String number(String form, double value) {
    return String.format(Locale.ROOT, form, value);
  }

  private static double median(List<Rest> rests, ToDoubleFunction<Rest> of) {
    double[] sorted = rests.stream().mapToDouble(of).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
