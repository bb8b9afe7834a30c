package dev.hammy.load;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * What one run has shown. The bot's own part is 0 for a bot that does not tell it.
 *
 * @param bot {@code hammy} or {@code bare}
 * @param people at once
 * @param delay how long each call of the bot took, in milliseconds
 * @param turns answered in all
 * @param conversations that came to their end
 * @param turnsASecond answered within the time that was asked for
 * @param own the bot's own part of a turn
 * @param seen from a press until its answer is seen
 * @param cpuPerThousand the bot's processor time for 1,000 turns, in seconds
 * @param startSeconds until it said that it is ready
 * @param standInBusy how much of one core stand-in and people took, from 0 to 1
 * @param problems empty if every answer came, came once and was right
 */
@JsonPropertyOrder({"bot", "platform", "people"})
record Figures(
    String bot,
    String platform,
    int people,
    long delay,
    int turns,
    int conversations,
    double turnsASecond,
    Percentiles own,
    Percentiles seen,
    double cpuPerThousand,
    Memory memory,
    double startSeconds,
    double standInBusy,
    List<String> problems) {

  /** In milliseconds. */
  record Percentiles(double p50, double p99, double p999) {}

  /**
   * In MiB.
   *
   * @param idle after the start, before anybody came
   */
  record Memory(double idle, double after, double peak) {}
}
