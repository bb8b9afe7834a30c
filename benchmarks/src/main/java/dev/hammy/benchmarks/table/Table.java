package dev.hammy.benchmarks.table;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tries one thing after the other and prints the table, as Markdown that can be pasted. */
public final class Table {
  private static final double SECONDS_A_MINUTE = 60;

  private final Programs programs;
  private final PrintStream out;
  private final PrintStream progress;

  /**
   * @param programs runs what has to run by itself
   * @param out where the table is printed
   * @param progress where it is said meanwhile what is tried
   */
  public Table(Programs programs, PrintStream out, PrintStream progress) {
    this.programs = programs;
    this.out = out;
    this.progress = progress;
  }

  /**
   * Tries everything, and prints each line when it is known; what fails is said in its line, and
   * the rest goes on.
   *
   * @param caption stands above the table
   * @return whether all was measured and every target is met
   */
  public boolean print(List<Trial> trials, String caption) throws InterruptedException {
    Duration all = trials.stream().map(Trial::lasts).reduce(Duration.ZERO, Duration::plus);
    progress.println(trials.size() + " trials, about " + minutes(all) + " on two free processors");
    out.println(caption + "\n");
    row(Stream.of("What", "Target", "Seen", "Ratio", ""));
    row(Stream.generate(() -> "---").limit(5));
    boolean isMet = true;
    for (Trial trial : trials) {
      progress.println(trial.name() + ", about " + trial.lasts().toSeconds() + " s ...");
      List<Line> lines = lines(trial);
      lines.forEach(this::row);
      isMet &= lines.stream().allMatch(Line::isMet);
    }
    out.println();
    trials.forEach(trial -> out.println("- " + trial.name() + ": `" + trial.command() + "`"));
    return isMet;
  }

  private static String minutes(Duration time) {
    return Math.round(Math.ceil(time.toSeconds() / SECONDS_A_MINUTE)) + " min";
  }

  private List<Line> lines(Trial trial) throws InterruptedException {
    try {
      return trial.lines(programs);
    } catch (TrialException cannot) {
      return List.of(Line.unmeasured(trial.what(), String.valueOf(cannot.getMessage())));
    } catch (IOException | RuntimeException unforeseen) {
      return List.of(Line.unmeasured(trial.what(), unforeseen.toString()));
    }
  }

  private void row(Line line) {
    row(Stream.of(line.what(), line.targets(), line.seen(), line.ratios(), line.verdict()));
  }

  private void row(Stream<String> cells) {
    out.println(cells.map(Table::cell).collect(Collectors.joining(" | ", "| ", " |")));
  }

  /** In one line, for more would end the table. */
  private static String cell(String words) {
    return words.strip().replaceAll("\\s*\\R\\s*", " ").replace("|", "\\|");
  }
}
