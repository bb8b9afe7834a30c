package dev.hammy.protocol;

/** A button of a stage: what it says, and where it leads. */
public sealed interface Way {
  /** At most 40 characters; a person may type it instead of pressing. */
  Line label();

  /**
   * On to a stage of the same guide.
   *
   * @param anotherDay whether it is pressed on another day; only such ways may close a circle
   */
  record Onward(Line label, StageId to, boolean anotherDay) implements Way {}

  /** On to a stage of another guide, with what has been found. */
  record Across(Line label, GuideId guide, StageId at) implements Way {}

  /** Out of the guide, to the danger questions: they are all asked again. */
  record CheckAgain(Line label) implements Way {}

  /**
   * Out of the guide, to the result, with a question answered by what was seen here.
   *
   * @param counted a question that is not of the safety layer, and choices that go together
   */
  record CountsAs(Line label, Picked counted) implements Way {}

  /** Out of the guide, to the result's first page. */
  record Ends(Line label) implements Way {}
}
