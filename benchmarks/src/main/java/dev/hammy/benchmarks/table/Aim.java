package dev.hammy.benchmarks.table;

/** What a number should be. */
public sealed interface Aim {
  /** Whether a number is what it should be; false for one that is none. */
  boolean isMet(double seen);

  /** By which part of the target it is missed, 0.5 for half as much again; 0 if it is met. */
  double missedBy(double seen);

  /** The target before its unit; empty if there is none. */
  String words();

  /** No more than this. */
  record AtMost(double target) implements Aim {
    @Override
    public boolean isMet(double seen) {
      return seen <= target;
    }

    @Override
    public double missedBy(double seen) {
      return isMet(seen) ? 0 : seen / target - 1;
    }

    @Override
    public String words() {
      return "≤ " + Mark.number(target);
    }
  }

  /** No less than this. */
  record AtLeast(double target) implements Aim {
    @Override
    public boolean isMet(double seen) {
      return seen >= target;
    }

    @Override
    public double missedBy(double seen) {
      return isMet(seen) ? 0 : 1 - seen / target;
    }

    @Override
    public String words() {
      return "≥ " + Mark.number(target);
    }
  }

  /** It is only told. */
  record None() implements Aim {
    @Override
    public boolean isMet(double seen) {
      return true;
    }

    @Override
    public double missedBy(double seen) {
      return 0;
    }

    @Override
    public String words() {
      return "";
    }
  }
}
