package dev.hammy.triage;

import dev.hammy.protocol.Question;

/** What comes next. */
public sealed interface Step {
  /**
   * Ask this.
   *
   * @param question whose answer can still change the result
   * @param number the how-many-th question of this conversation it is, from 1
   */
  record Ask(Question question, int number) implements Step {}

  /** Nothing that is left can change the result. */
  record Conclude(Assessment assessment) implements Step {}
}
