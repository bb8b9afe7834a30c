package dev.hammy.load;

import dev.hammy.load.Crowd.Size;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./hammy load}. */
@Command(
    name = "load",
    description = {
      "Measure the bot with many people at once.",
      "",
      "Starts a stand-in of the platform here and the bot as a process of its own, and has people",
      "hold whole conversations over the real content. Every answer is compared with what has to",
      "be seen; one that is wrong, missing or said twice ends the run with exit code 1.",
      "The bot keeps to no rate of the platform's in such a run."
    },
    mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
  private static final List<Integer> GROWTH = List.of(10, 100, 1_000, 10_000);

  /** Who warms a bot up. */
  private static final int MANY = 256;

  /**
   * Who talks to a bot that makes one call after the other, and each takes a while. It answers no
   * more where more people wait; but with many, nearly all would wait for the answer to their first
   * message, which is the shortest turn, and a conversation would take minutes. For the same reason
   * they go in the middle of theirs.
   */
  private static final int FEW = 8;

  private final PrintStream out;

  @Option(
      names = "--platform",
      converter = Venue.Converter.class,
      description = "telegram or discord (telegram)")
  private Venue venue = Venue.TELEGRAM;

  @Option(names = "--people", description = "how many at once (${DEFAULT-VALUE})")
  private int people = 256;

  @Option(names = "--seconds", description = "nobody starts again after this (${DEFAULT-VALUE})")
  private int seconds = 20;

  @Option(names = "--delay", description = "milliseconds that each call of the bot's takes")
  private int delay = 0;

  @Option(names = "--rate", description = "turns a second in all; else as fast as answers come")
  private double rate = 0;

  @Option(
      names = "--warm-up",
      description = "seconds before, which do not count (${DEFAULT-VALUE})")
  private int warmUp = 10;

  @Option(names = "--growth", description = "10, 100, 1,000 and 10,000 people, a new bot for each")
  private boolean growth = false;

  @Option(names = "--bare", description = "then the same with the platform's library and an echo")
  private boolean bare = false;

  @Option(names = "--cores", description = "the processors that the bot may use, such as 0")
  private @Nullable String cores;

  @Option(names = "--json", description = "figures for programs")
  private boolean json = false;

  @Option(
      names = "--flame",
      description = "draw where the bot's time goes, as SVG; figures of such a run do not count")
  private @Nullable Path flame;

  @Option(names = "--bot", description = "what to run instead of this Hammy; words by spaces")
  private @Nullable String command;

  LoadCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Figures> all = new ArrayList<>();
    if (!json) {
      out.println(venue.rules() + "; calls take " + delay + " ms.");
      Report.heading(out);
    }
    for (int many : growth ? GROWTH : List.of(people)) {
      all.add(run(hammy(), many));
      if (bare) {
        all.add(run(bare(), many));
      }
    }
    if (json) {
      Report.json(all, out);
    }
    return all.stream().allMatch(run -> run.problems().isEmpty()) ? 0 : 1;
  }

  private Figures run(Bot bot, int many) throws IOException, InterruptedException {
    boolean isSlow = bot.isBare() && delay > 0;
    int atOnce = isSlow ? Math.min(many, FEW) : many;
    Size size = new Size(atOnce, rate, Duration.ofSeconds(seconds), isSlow);
    Size before = new Size(Math.min(atOnce, MANY), rate, Duration.ofSeconds(warmUp));
    InstantSource clock = InstantSource.system();
    Figures figures = recorded(new LoadRun(bot, Duration.ofMillis(delay), clock, before, size));
    if (!json) {
      Report.row(figures, out);
    }
    return figures;
  }

  private Figures recorded(LoadRun run) throws IOException, InterruptedException {
    if (flame == null || run.bot().isBare()) {
      return run.make();
    }
    Recording recording = Recording.to(flame);
    Figures figures = run.with(recording.of(run.bot().command())).make();
    recording.draw(run.size().atLeast(), "hammy, " + run.size().people() + " people");
    return figures;
  }

  private Bot hammy() {
    return new Bot("hammy", venue, onCores(hammy(command)), false);
  }

  /** What was asked for; if nothing was, the bot as people start it. */
  static List<String> hammy(@Nullable String command) {
    if (command != null) {
      return List.of(command.strip().split(" +", -1));
    }
    String launcher = System.getProperty("hammy.launcher");
    return launcher == null ? java("dev.hammy.app.Main", "run") : List.of(launcher, "run");
  }

  private Bot bare() {
    return new Bot("bare", venue, onCores(java(venue.bareProgram())), true);
  }

  private List<String> onCores(List<String> words) {
    List<String> all = new ArrayList<>();
    if (cores != null) {
      all.addAll(List.of("taskset", "-c", cores));
    }
    all.addAll(words);
    return all;
  }

  /** A program of this class path, started plainly. */
  static List<String> java(String... program) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    words.addAll(List.of("-cp", System.getProperty("java.class.path", "")));
    words.addAll(List.of(program));
    return words;
  }
}
