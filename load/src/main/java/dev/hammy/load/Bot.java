package dev.hammy.load;

import dev.hammy.standins.transcript.Deed;
import dev.hammy.standins.transcript.Step;
import dev.hammy.standins.transcript.Transcript;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What answers the people.
 *
 * @param name how the report calls it
 * @param command starts it
 * @param isBare whether it only echoes
 */
record Bot(String name, String platform, List<String> command, boolean isBare) {
  private static final int ECHOES = 10;

  Bot {
    command = List.copyOf(command);
  }

  /** Where it finds the stand-in; no rate of the platform's, and its measures at any port. */
  Map<String, String> environment(URI server, String token) {
    return Map.of(
        "HAMMY_TELEGRAM_TOKEN",
        token,
        "HAMMY_TELEGRAM_API_URL",
        server.toString(),
        "HAMMY_TELEGRAM_RATES",
        "off",
        "HAMMY_METRICS_PORT",
        "any");
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
