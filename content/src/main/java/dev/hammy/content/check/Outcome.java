package dev.hammy.content.check;

import dev.hammy.protocol.CareLevel;
import dev.hammy.triage.Assessment;

/**
 * Where a conversation ended.
 *
 * @param assessment all that is said
 * @param result the part of it that the questions are there to find out
 */
record Outcome(Assessment assessment, Result result) {

  /**
   * What a conversation is there to find out. Two conversations that end in the same one may still
   * give different arguments for it.
   *
   * @param level how urgent it is
   * @param fits the patterns that fit, two bits each in the order of the topic: the low one if it
   *     fits partly, the high one if it fits well
   * @param offered the plan items that are offered, one bit each in the order of the topic
   * @param withheld the plan items that are withheld
   */
  record Result(CareLevel level, long fits, long offered, long withheld) {
    boolean offers(int item) {
      return (offered >> item & 1) != 0;
    }
  }
}
