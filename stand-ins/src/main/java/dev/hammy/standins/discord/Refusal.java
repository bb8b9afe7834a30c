package dev.hammy.standins.discord;

/** An error answer, as the real interface gives it. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final int code;
  private final boolean violation;

  private Refusal(int status, int code, String message, boolean violation) {
    super(message);
    this.status = status;
    this.code = code;
    this.violation = violation;
  }

  /** What a correct bot can meet too. */
  static Refusal plain(int status, int code, String message) {
    return new Refusal(status, code, message, false);
  }

  /** What only a faulty bot meets. */
  static Refusal violation(int status, int code, String message) {
    return new Refusal(status, code, message, true);
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

  /** The message; never absent. */
  String words() {
    return String.valueOf(getMessage());
  }
}
