package dev.hammy.app.json;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a line of input.
 *
 * @param what is wrong
 * @param where in the line
 * @param expected what should be there
 * @param didYouMean the nearest name that exists; absent if none is near
 */
record Fault(String what, String where, String expected, @Nullable String didYouMean) {
  Fault(String what, String where, String expected) {
    this(what, where, expected, null);
  }

  /** Carries a fault from where it is found to where the line is answered. */
  static final class FaultException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    FaultException(Fault fault) {
      super(fault.what());
      this.fault = fault;
    }

    Fault fault() {
      return fault;
    }
  }
}
