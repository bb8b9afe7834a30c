package dev.hammy.telegram;

import dev.hammy.measure.Count;
import dev.hammy.measure.Label;
import dev.hammy.measure.Measures;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** What is counted of the bot on Telegram. Thread-safe. */
final class TelegramMeasures {
  private final Measures measures;
  private final Count updates;
  private final Count tooMany;
  private final Count lost;
  private final Count floods;
  private final AtomicInteger waiting = new AtomicInteger();

  TelegramMeasures(Measures measures) {
    this.measures = measures;
    this.updates = measures.count("hammy_telegram_updates_total", "Updates taken, each once.");
    this.tooMany =
        measures.count(
            "hammy_telegram_too_many_total", "Calls that Telegram refused as too many (429).");
    this.lost =
        measures.count(
            "hammy_telegram_lost_total", "Messages that Telegram did not take in the end.");
    this.floods =
        measures.count(
            "hammy_telegram_floods_total", "Inputs of somebody who sent too many, not answered.");
    measures.level(
        "hammy_telegram_waiting",
        "Calls that wait for their moment or a repetition.",
        waiting::get);
  }

  void updateTaken() {
    updates.add();
  }

  void tooMany() {
    tooMany.add();
  }

  void lost() {
    lost.add();
  }

  void flood() {
    floods.add();
  }

  /** A call is made again, since it failed like this. */
  void repeated(TelegramFailure.Kind kind) {
    measures
        .count(
            "hammy_telegram_repeated_total",
            "Calls made again after a failure.",
            new Label("failure", kind.name().toLowerCase(Locale.ROOT)))
        .add();
  }

  /** Telegram gave no updates, for this reason. */
  void pollFailed(String reason) {
    measures
        .count(
            "hammy_telegram_polls_failed_total",
            "Requests for updates that failed.",
            new Label("reason", reason))
        .add();
  }

  void waits() {
    waiting.incrementAndGet();
  }

  void waited() {
    waiting.decrementAndGet();
  }
}
