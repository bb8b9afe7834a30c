package dev.hammy.benchmarks.table;

import java.io.IOException;
import java.util.List;

/** Runs what a trial needs: programs that go on by themselves and say what came of it. */
public interface Programs {
  /**
   * What a program said.
   *
   * @param exitCode 0 if all went well
   * @param out all of what it printed
   * @param err the end of what it complained of
   * @param seconds from its start to its end, by the clock
   */
  record Said(int exitCode, String out, String err, double seconds) {}

  /**
   * Runs one to its end.
   *
   * @param command its words; a first word {@code ./hammy} is the launcher of this very build
   * @throws TrialException if there is no such program, or it does not come to its end
   */
  Said run(List<String> command) throws IOException, InterruptedException;

  /**
   * The processor's time that {@code ./hammy chat} takes to its first question, launcher and all,
   * in seconds.
   *
   * @throws TrialException if it does not ask one, or the system does not say
   */
  double secondsToFirstQuestion() throws IOException, InterruptedException;
}
