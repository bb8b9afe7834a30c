package dev.hammy.dialogue;

import dev.hammy.message.Move;
import dev.hammy.message.Page;
import dev.hammy.protocol.ChoiceSet;

/** What is on screen. */
public sealed interface View {
  /** The welcome: who this is, for what, and what is kept. */
  record Welcome() implements View {}

  /** What the answers lead to: the open question, or the result's first page. */
  record Open() implements View {}

  /**
   * One question, open or opened again, with some choices ticked.
   *
   * @param question its stable code
   */
  record Asking(int question, ChoiceSet ticked) implements View {}

  /** A page of the result. */
  record Reading(Page page) implements View {}

  /**
   * A plan item of the result.
   *
   * @param item its stable code
   */
  record Opened(int item) implements View {}

  /** A stage of a guide, with what has been found so far. */
  record Walking(Move.Walk place) implements View {}

  /** The list of answers to put right; the numbers on it mean questions. */
  record Changing() implements View {}

  /** What was read in the person's own words, to be confirmed. */
  record Confirming() implements View {}

  /** The end; nothing is to be remembered. */
  record Forgotten() implements View {}
}
