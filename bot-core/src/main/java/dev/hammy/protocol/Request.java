package dev.hammy.protocol;

import java.util.Locale;

/** What a person asks of the program in words that say nothing of their pain. */
public enum Request {
  /** Put the question on screen in another way: "what?". */
  EXPLAIN,
  /** Say why it is asked. */
  WHY,
  /** Take back the last answer. */
  BACK,
  /** End here. */
  STOP,
  /** Nothing: they are kind. */
  THANKS,
  /** Say what can be done. */
  HELP,
  /** Begin again: that is asked back first, for it loses the answers. */
  START_OVER,
  /** What is shown is right: "yes". */
  CONFIRM,
  /** What is shown is not right: "no". It answers no question, least of all one about danger. */
  DENY,
  /** Put right something that was said before. */
  CHANGE,
  /** It is the other leg than they said: nothing goes by which of the two it is. */
  OTHER_LEG,
  /** Show what was understood so far. */
  RECALL,
  /** On to what comes next: "go on". */
  GO_ON,
  /** Nothing: "hello". */
  GREET,
  /** Leave a question open: "skip". It leaves none about danger open. */
  SKIP;

  /** The name in the content. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
