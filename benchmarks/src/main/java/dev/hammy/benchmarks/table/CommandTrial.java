package dev.hammy.benchmarks.table;

import dev.hammy.benchmarks.table.Programs.Said;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * A trial that is one command.
 *
 * @param command its words, by spaces
 * @param readout what its words mean
 */
record CommandTrial(String name, String what, String command, Duration lasts, Readout readout)
    implements Trial {

  /** Reads what a command said. */
  interface Readout {
    /**
     * The lines that it gives.
     *
     * @throws TrialException if it says nothing of the kind
     */
    List<Line> lines(Said said, String what);
  }

  @Override
  public List<Line> lines(Programs programs) throws IOException, InterruptedException {
    return readout.lines(programs.run(List.of(command.split(" ", -1))), what);
  }
}
