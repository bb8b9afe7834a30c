package dev.hammy.benchmarks;

/**
 * What one run of a benchmark costs.
 *
 * @param nanos the time, the best of the rounds
 * @param bytes what is allocated
 */
record Cost(double nanos, double bytes) {
  /** The better of both: what else ran on the machine only ever adds. */
  Cost or(Cost other) {
    return new Cost(Math.min(nanos, other.nanos), Math.min(bytes, other.bytes));
  }
}
