package dev.hammy.benchmarks;

import dev.hammy.benchmarks.table.Line;
import dev.hammy.benchmarks.table.Programs;
import dev.hammy.benchmarks.table.Trial;
import java.time.Duration;
import java.util.List;

/** A million conversations in the session cache. */
record ParkedTrial() implements Trial {
  private static final int MILLION = 1_000_000;

  @Override
  public String name() {
    return "parked";
  }

  @Override
  public String what() {
    return "one of a million conversations in the session cache";
  }

  @Override
  public String command() {
    return "./hammy bench table --only parked";
  }

  @Override
  public Duration lasts() {
    return Duration.ofSeconds(10);
  }

  @Override
  public List<Line> lines(Programs programs) {
    double bytes = ParkedConversations.bytesEach(MILLION);
    return List.of(Line.of(what(), ParkedConversations.mark(bytes)));
  }
}
