package dev.hammy.benchmarks.table;

/** A trial that cannot be done, for a reason that whoever asked for it can mend. */
final class TrialException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TrialException(String why) {
    super(why);
  }
}
