package dev.hammy.message;

import dev.hammy.protocol.ChoiceSet;
import org.jspecify.annotations.Nullable;

/** What pressing a button does, on top of the answers that the button carries. */
public sealed interface Move {

  /**
   * Answer a question.
   *
   * @param question the question's stable code
   * @param choices what is picked
   */
  record Choose(int question, ChoiceSet choices) implements Move {}

  /**
   * Show a question with these choices ticked, nothing answered yet. With nothing ticked it opens
   * the question, also one that has been answered before.
   */
  record Tick(int question, ChoiceSet ticked) implements Move {}

  /** Say why a question is asked, and show it again with these choices ticked. */
  record Explain(int question, ChoiceSet ticked) implements Move {}

  /** Do what a command does. */
  record Order(Command command) implements Move {}

  /** Show something of a result that has a place and sources of its own. */
  sealed interface Place extends Move {}

  /**
   * Show a plan item of the result.
   *
   * @param item the item's stable code, 0 to 63
   */
  record Open(int item) implements Place {}

  /** Show a page of the result. */
  record Show(Page page) implements Move {}

  /**
   * Show a stage of a guide.
   *
   * @param guide the guide's stable code, 0 to 15
   * @param stage the stage's stable code, 0 to 31
   * @param finding the code of what has been found so far, 1 to 7; 0 if nothing has
   */
  record Walk(int guide, int stage, int finding) implements Place {
    // Written out: places are keys while the program starts. dev.hammy.protocol says why.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Walk walk
          && guide == walk.guide
          && stage == walk.stage
          && finding == walk.finding;
    }

    @Override
    public int hashCode() {
      return 31 * (31 * guide + stage) + finding;
    }
  }

  /** Show the sources of a place; the way on from there is the place. */
  record Cite(Place from) implements Move {}
}
