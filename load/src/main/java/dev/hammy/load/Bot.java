package dev.hammy.load;

import dev.hammy.standins.transcript.Deed;
import dev.hammy.standins.transcript.Step;
import dev.hammy.standins.transcript.Transcript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What answers the people.
 *
 * @param name how the report calls it
 * @param command starts it
 * @param isBare whether it only echoes
 */
record Bot(String name, Venue venue, List<String> command, boolean isBare) {
  private static final int ECHOES = 10;

  Bot {
    command = List.copyOf(command);
  }

  /** Where it finds the stand-in; its measures at any port. */
  Map<String, String> environment(Platform platform) {
    Map<String, String> all = new HashMap<>(platform.environment());
    all.put("HAMMY_METRICS_PORT", "any");
    return all;
  }

  /** What people can do with it. */
  Scripts scripts() {
    return isBare ? new Scripts(List.of(echoes())) : new Scripts();
  }

  private static Transcript echoes() {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(1, "/start", new Deed.Order("start"), List.of("0"), List.of()));
    for (int i = 1; i <= ECHOES; i++) {
      String echo = String.valueOf(i);
      steps.add(new Step(i + 1, "[Again]", new Deed.Press("Again"), List.of(echo), List.of()));
    }
    return new Transcript("echo", "Counts up", steps);
  }
}
