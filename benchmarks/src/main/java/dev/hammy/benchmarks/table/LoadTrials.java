package dev.hammy.benchmarks.table;

import dev.hammy.benchmarks.table.CommandTrial.Readout;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** Many people at once, and a bot to which nobody talks: what {@code ./hammy load} measures. */
final class LoadTrials {
  private static final String HAMMY = "hammy";
  private static final String BARE = "bare";
  private static final String PACE = "/turnsASecond";
  private static final String SEEN = "/seen/p99";
  private static final String OWN = "/own/p99";
  private static final String START = "/startSeconds";
  private static final String MEMORY = "/memory";
  private static final String BESIDE = "× bare";

  static final List<Trial> ALL =
      List.of(
          trial(
              "one-core",
              "Telegram end to end, 256 people, the bot on one core",
              "taskset -c 1 ./hammy load --cores 0 --bare --seconds 12 --warm-up 10 --json",
              60,
              LoadTrials::oneCore),
          trial(
              "delay",
              "the same, a call takes 30 ms",
              "./hammy load --delay 30 --bare --seconds 10 --warm-up 8 --json",
              50,
              LoadTrials::delay),
          trial(
              "rate",
              "100 turns a second on Telegram",
              "./hammy load --rate 100 --people 50 --seconds 10 --warm-up 5 --json",
              35,
              figures -> List.of(own(figures, 5))),
          crowd("telegram", "2,000 people at once on Telegram, heap of 96 MiB", 35),
          crowd("discord", "2,000 people at once on Discord, heap of 96 MiB", 50),
          new CommandTrial(
              "idle",
              "start and memory at rest",
              "./hammy load idle --runs 3 --json",
              Duration.ofSeconds(110),
              (said, what) -> atRest(Figures.of(said))));

  private LoadTrials() {}

  private static Trial trial(
      String name, String what, String command, int seconds, Function<Figures, List<Mark>> marks) {
    Readout readout =
        (said, title) -> {
          Figures figures = Figures.of(said);
          return List.of(new Line(title, marks.apply(figures), figures.problems()));
        };
    return new CommandTrial(name, what, command, Duration.ofSeconds(seconds), readout);
  }

  private static Trial crowd(String platform, String what, int seconds) {
    String command = "./hammy load --platform " + platform + " --people 2000 --seconds 0 --json";
    return trial(platform, what, command, seconds, LoadTrials::crowd);
  }

  private static List<Mark> oneCore(Figures figures) {
    return List.of(
        Mark.told(figures.of(HAMMY, PACE), "turns/s"),
        Mark.told(figures.of(HAMMY, SEEN), "ms p99"),
        Mark.atLeast(2.5, figures.ratio(HAMMY, BARE, PACE), BESIDE),
        Mark.atMost(1, figures.ratio(HAMMY, BARE, SEEN), BESIDE + " in p99"));
  }

  private static List<Mark> delay(Figures figures) {
    return List.of(
        Mark.atLeast(2_000, figures.of(HAMMY, PACE), "turns/s"),
        Mark.told(figures.of(HAMMY, SEEN), "ms p99"),
        Mark.atLeast(100, figures.ratio(HAMMY, BARE, PACE), BESIDE));
  }

  private static Mark own(Figures figures, double most) {
    return Mark.atMost(most, figures.of(HAMMY, OWN), "ms own p99");
  }

  private static List<Mark> crowd(Figures figures) {
    return List.of(
        own(figures, 20),
        Mark.told(figures.of(HAMMY, PACE), "turns/s"),
        Mark.told(figures.of(HAMMY, MEMORY + "/peak"), "MiB at most"));
  }

  private static List<Line> atRest(Figures figures) {
    String bare = "bare, Telegram";
    String telegram = "hammy, Telegram";
    String both = "hammy, both";
    return List.of(
        Line.of(
            "start to ready, Telegram alone",
            Mark.told(figures.of(telegram, START), "s"),
            Mark.atMost(0.4, figures.ratio(telegram, bare, START), BESIDE)),
        Line.of(
            "idle memory, Telegram alone",
            Mark.told(figures.of(telegram, MEMORY), "MiB"),
            Mark.atMost(0.6, figures.ratio(telegram, bare, MEMORY), BESIDE)),
        Line.of(
            "idle memory, both platforms",
            Mark.told(figures.of(both, MEMORY), "MiB"),
            Mark.atMost(1.3 * 0.6, figures.ratio(both, bare, MEMORY), BESIDE)));
  }
}
