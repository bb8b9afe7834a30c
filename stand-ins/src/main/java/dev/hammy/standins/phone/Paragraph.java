package dev.hammy.standins.phone;

import dev.hammy.standins.phone.Run.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Words between two line breaks.
 *
 * @param mark what stands before them, such as a bullet, which the lines below the first are
 *     indented by; empty for most
 * @param small whether they are set smaller than the rest
 * @param runs none if the line is empty
 */
record Paragraph(String mark, boolean small, List<Run> runs) {
  Paragraph {
    runs = List.copyOf(runs);
  }

  /** The words in rows that are no wider than the room; a word that is wider has its own row. */
  List<List<Run>> rows(double room, ToDoubleFunction<Run> width) {
    List<List<Run>> rows = new ArrayList<>();
    Runs row = new Runs();
    double taken = 0;
    for (List<Run> word : words()) {
      double bare = word.stream().map(Run::bare).mapToDouble(width).sum();
      if (taken > 0 && taken + bare > room) {
        rows.add(row.all());
        row = new Runs();
        taken = 0;
      }
      word.forEach(row::add);
      taken += word.stream().mapToDouble(width).sum();
    }
    rows.add(row.all());
    return rows;
  }

  /** What no row may part: a word with the space behind it, in however many styles. */
  private List<List<Run>> words() {
    List<List<Run>> words = new ArrayList<>();
    boolean begins = true;
    for (Run run : runs) {
      for (String piece : run.words().split("(?<= )(?=.)", -1)) {
        if (begins) {
          words.add(new ArrayList<>());
        }
        words.get(words.size() - 1).add(run.with(piece));
        begins = piece.endsWith(" ");
      }
    }
    return words;
  }

  /** Collects runs, neighbours of one style as one. */
  static final class Runs {
    private final List<Run> runs = new ArrayList<>();

    void add(String words, Style style) {
      add(new Run(words, style));
    }

    void add(Run run) {
      Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && last.style() == run.style()) {
        runs.set(runs.size() - 1, last.with(last.words() + run.words()));
      } else {
        runs.add(run);
      }
    }

    List<Run> all() {
      return List.copyOf(runs);
    }
  }
}
