package dev.hammy.telegram.http;

/** What the server answered. */
public final class Answer {
  private final int status;
  private final byte[] body;

  /** An answer with this body, which is not copied. */
  public Answer(int status, byte[] body) {
    this.status = status;
    this.body = body;
  }

  /** Such as 200. */
  public int status() {
    return status;
  }

  /** Whether the server says that it did what was asked for. */
  public boolean isGood() {
    return status >= 200 && status < 300;
  }

  /** Empty if there is none; not a copy. */
  public byte[] body() {
    return body;
  }
}
