package dev.hammy.standins.telegram;

/** A way in which one call can go wrong although the bot did nothing wrong. */
public sealed interface Fault {
  /** Whether the method is carried out all the same. */
  default boolean isCarriedOut() {
    return false;
  }

  /**
   * An error in the form of the Bot API, such as 403 or 500.
   *
   * @param description what the server says, such as {@code Forbidden: bot was blocked by the user}
   */
  record Refused(int code, String description) implements Fault {}

  /**
   * Error 429.
   *
   * @param retryAfterSeconds how long the server wants to be left alone
   */
  record TooManyRequests(int retryAfterSeconds) implements Fault {}

  /**
   * Error 400 for a group that has become a supergroup.
   *
   * @param to the id that it has now
   */
  record Moved(long to) implements Fault {}

  /** Error 502 with an HTML page for a body, as a proxy before the server gives it. */
  record BadGateway() implements Fault {}

  /** The connection breaks before the method was carried out. */
  record LostOnTheWay() implements Fault {}

  /** The method is carried out, and the connection breaks before its answer. */
  record AnswerLost() implements Fault {
    @Override
    public boolean isCarriedOut() {
      return true;
    }
  }
}
