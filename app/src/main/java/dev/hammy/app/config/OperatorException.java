package dev.hammy.app.config;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that whoever started the program has to mend before it can run. The message is meant to
 * be printed as it is, without a stack trace, and holds no secret.
 */
public final class OperatorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public OperatorException(String message) {
    super(message);
  }

  /** All mistakes at once. */
  public OperatorException(List<Mistake> mistakes) {
    this(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n\n")));
  }
}
