package dev.hammy.standins.telegram;

/** An error answer of the Bot API, in the real server's words. */
final class ApiRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int code;
  private final boolean botsFault;

  private ApiRefusal(int code, String description, boolean botsFault) {
    super(description);
    this.code = code;
    this.botsFault = botsFault;
  }

  /** The bot asked for something that it should have known to be wrong. */
  static ApiRefusal fault(int code, String description) {
    return new ApiRefusal(code, description, true);
  }

  /** Something that a correct bot meets too. */
  static ApiRefusal ordinary(int code, String description) {
    return new ApiRefusal(code, description, false);
  }

  int code() {
    return code;
  }

  boolean isBotsFault() {
    return botsFault;
  }

  String description() {
    return String.valueOf(getMessage());
  }
}
