package dev.hammy.discord.server;

/**
 * A server's id.
 *
 * @param digits as Discord writes it: 1 to 20 digits
 */
public record ServerId(String digits) {
  /**
   * @throws IllegalArgumentException if that is no id
   */
  public ServerId {
    if (!isId(digits)) {
      throw new IllegalArgumentException("no server's id");
    }
  }

  static boolean isId(String digits) {
    return digits.matches("[0-9]{1,20}");
  }
}
