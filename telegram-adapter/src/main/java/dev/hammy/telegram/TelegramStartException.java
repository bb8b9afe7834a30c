package dev.hammy.telegram;

/**
 * The bot could not start, for a reason that the operator can mend. Neither message nor cause show
 * the token.
 */
public final class TelegramStartException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What an operator has to look at. */
  public enum Reason {
    /** Telegram does not know the token, or no longer. */
    TOKEN_REFUSED,
    /** No answer, or none that a Bot API server gives: network, address, or an outage. */
    SERVER_UNREACHABLE,
    /** Telegram does not take the webhook's address. */
    WEBHOOK_REFUSED,
    /** The webhook's port cannot be listened on. */
    PORT_TAKEN
  }

  private final Reason reason;

  TelegramStartException(Reason reason) {
    super("Telegram bot not started: " + reason);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
