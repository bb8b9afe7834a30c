package dev.hammy.runtime;

/**
 * The platform would not take an answer: nothing is wrong with the conversation, and saying
 * something else would not arrive either. The message names the platform's reason by kind only.
 */
public final class UndeliveredException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UndeliveredException(String reason) {
    super(reason);
  }
}
