package dev.hammy.standins.http;

/** The way back to whoever made a request. Used on the loop's thread, and once. */
public interface Reply {
  /**
   * Answers.
   *
   * @param type such as {@code application/json}
   */
  void send(int status, String type, byte[] body);
}
