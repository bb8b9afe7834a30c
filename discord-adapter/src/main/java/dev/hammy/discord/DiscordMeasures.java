package dev.hammy.discord;

import dev.hammy.measure.Count;
import dev.hammy.measure.Label;
import dev.hammy.measure.Measures;

/** What is counted of the bot on Discord. Thread-safe. */
final class DiscordMeasures {
  private final Count lost;
  private final Count resumed;
  private final Count begunAnew;
  private final Count floods;

  DiscordMeasures(Measures measures) {
    this.lost =
        measures.count(
            "hammy_discord_connections_lost_total", "Connections to the gateway that broke.");
    this.resumed = reconnects(measures, "resumed");
    this.begunAnew = reconnects(measures, "new");
    this.floods =
        measures.count(
            "hammy_discord_floods_total", "Acts of somebody who did too many, not carried out.");
  }

  private static Count reconnects(Measures measures, String session) {
    return measures.count(
        "hammy_discord_reconnects_total",
        "Connections to the gateway made again: to the same session, or to a new one, by which what"
            + " was done meanwhile is lost.",
        new Label("session", session));
  }

  void connectionLost() {
    lost.add();
  }

  void resumed() {
    resumed.add();
  }

  void begunAnew() {
    begunAnew.add();
  }

  void flood() {
    floods.add();
  }
}
