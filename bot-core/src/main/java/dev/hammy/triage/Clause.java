package dev.hammy.triage;

import dev.hammy.protocol.Condition;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Truth;

/** A {@link Condition} over numbered {@linkplain Facts facts}: it says the same, and quickly. */
final class Clause {
  private final long[] all;
  private final long[] any;
  private final long[] none;
  private final boolean asksForAny;
  private final int questions;
  private final int anyQuestions;

  /**
   * @param questions the questions that {@code all} and {@code none} ask about, one bit each
   * @param anyQuestions those that {@code any} asks about
   */
  Clause(long[] all, long[] any, long[] none, int questions, int anyQuestions) {
    this.all = all;
    this.any = any;
    this.none = none;
    this.asksForAny = anyQuestions != 0;
    this.questions = questions;
    this.anyQuestions = anyQuestions;
  }

  /** As {@link Condition#in}. */
  Truth in(Known known) {
    Truth truth = anyIn(known);
    if (truth == Truth.FALSE || known.anyFalse(all) || known.anyTrue(none)) {
      return Truth.FALSE;
    }
    return known.anyUnknown(all) || known.anyUnknown(none) ? Truth.UNKNOWN : truth;
  }

  /** Whether it is true. */
  boolean holds(Known known) {
    boolean anyHolds = !asksForAny || known.anyTrue(any);
    return anyHolds && in(known) == Truth.TRUE;
  }

  /** Whether it is undecided, and an answer to this open question may decide it. */
  boolean hangsOn(Question question, Known known) {
    return (hangsOn(known) >> question.code() & 1) != 0;
  }

  /** The open questions that may decide it, one bit each; none if it is decided. */
  int hangsOn(Known known) {
    if (in(known) != Truth.UNKNOWN) {
      return 0;
    }
    return anyIn(known) == Truth.UNKNOWN ? questions | anyQuestions : questions;
  }

  private Truth anyIn(Known known) {
    if (!asksForAny || known.anyTrue(any)) {
      return Truth.TRUE;
    }
    return known.anyUnknown(any) ? Truth.UNKNOWN : Truth.FALSE;
  }
}
