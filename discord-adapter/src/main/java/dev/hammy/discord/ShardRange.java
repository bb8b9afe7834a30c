package dev.hammy.discord;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shards that this bot runs of all that there are.
 *
 * @param first the lowest, from 0
 * @param last the highest, itself included
 * @param total how many there are in all, in every bot that shares the work: 1 to 10,000
 */
public record ShardRange(int first, int last, int total) {
  private static final int MOST = 10_000;
  private static final Pattern WORDS =
      Pattern.compile("([0-9]{1,5})(?:-([0-9]{1,5}))?/([0-9]{1,5})");

  /**
   * @throws IllegalArgumentException if there are no such shards
   */
  public ShardRange {
    if (first < 0 || last < first || total <= last || total > MOST) {
      throw new IllegalArgumentException("no range of shards");
    }
  }

  /** The range in words such as {@code 0-3/16}, or {@code 5/16} for just one. */
  public static Optional<ShardRange> of(String words) {
    Matcher matcher = WORDS.matcher(words);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
    int total = Integer.parseInt(matcher.group(3));
    boolean exists = first <= last && last < total && total <= MOST;
    return exists ? Optional.of(new ShardRange(first, last, total)) : Optional.empty();
  }

  /** How many shards these are. */
  public int size() {
    return last - first + 1;
  }

  @Override
  public String toString() {
    return first + "-" + last + "/" + total;
  }
}
