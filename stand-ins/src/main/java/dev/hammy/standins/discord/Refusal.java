package dev.hammy.standins.discord;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An error answer, as the real interface gives it. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final int code;
  private final boolean violation;
  private final transient @Nullable Pause pause;

  private Refusal(int status, int code, String message, boolean violation, @Nullable Pause pause) {
    super(message);
    this.status = status;
    this.code = code;
    this.violation = violation;
    this.pause = pause;
  }

  /** Whose limit a call was over. */
  enum Scope {
    /** The bot's own, on one route. */
    USER,
    /** The bot's own, in all. */
    GLOBAL,
    /** One that others share, so that a bot may meet it without having done anything wrong. */
    SHARED
  }

  /** How long the bot is to leave something alone. */
  record Pause(Scope scope, Duration time) {}

  /** What a correct bot can meet too. */
  static Refusal plain(int status, int code, String message) {
    return new Refusal(status, code, message, false, null);
  }

  /** What only a faulty bot meets. */
  static Refusal violation(int status, int code, String message) {
    return new Refusal(status, code, message, true, null);
  }

  /**
   * One call too many.
   *
   * @param violation what was ignored; empty for nothing
   */
  static Refusal tooMany(Pause pause, String violation) {
    String words = violation.isEmpty() ? "You are being rate limited." : violation;
    return new Refusal(429, 0, words, !violation.isEmpty(), pause);
  }

  int status() {
    return status;
  }

  int code() {
    return code;
  }

  boolean isViolation() {
    return violation;
  }

  /** Absent unless it was one call too many. */
  Optional<Pause> pause() {
    return Optional.ofNullable(pause);
  }

  /** The message; never absent. */
  String words() {
    return String.valueOf(getMessage());
  }
}
