package dev.hammy.discord;

/**
 * The bot could not start, for a reason that the operator can mend. The message is for the
 * operator: it says what was found and what to do, and never holds the token.
 */
public final class DiscordStartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What stood in the way. */
  public enum Kind {
    /** What is kept about servers cannot be read. */
    SERVERS_BROKEN,
    /** Discord does not know the token. */
    TOKEN_REFUSED,
    /** Nothing answered at the address. */
    UNREACHABLE,
    /** Something answered, but not as Discord does when all is well. */
    REFUSED
  }

  private final Kind kind;

  DiscordStartException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
