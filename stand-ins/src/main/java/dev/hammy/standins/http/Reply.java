package dev.hammy.standins.http;

/** The way back to whoever made a request. Used on the loop's thread, and once. */
public interface Reply {
  /**
   * Answers.
   *
   * @param type such as {@code application/json}
   */
  void send(int status, String type, byte[] body);

  /**
   * Makes a web socket of the connection, as the request asks.
   *
   * @param listener what comes is told to it, on the loop's thread
   * @throws IllegalArgumentException if the request does not ask for one
   */
  WebSocket upgrade(Request request, WebSocket.Listener listener);
}
