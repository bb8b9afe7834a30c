package dev.hammy.runtime;

import java.util.Arrays;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/**
 * Failures as a log may show them: kinds and places, never messages, since a message can quote what
 * a person typed or an address with a token in it.
 */
public final class Failures {
  private static final int FRAMES = 12;

  private Failures() {}

  /** The failure behind the wrappers that futures put round it. */
  public static Throwable cause(Throwable failure) {
    Throwable inner = failure;
    while ((inner instanceof CompletionException || inner instanceof ExecutionException)
        && inner.getCause() != null) {
      inner = inner.getCause();
    }
    return inner;
  }

  /**
   * The kind of a failure, where it came from, and the same of what caused it. Of an answer that
   * the platform would not take only the platform's reason: that is no fault of the code.
   */
  public static String withoutWords(Throwable failure) {
    Throwable first = cause(failure);
    if (first instanceof UndeliveredException undelivered) {
      return String.valueOf(undelivered.getMessage());
    }
    String frames =
        Arrays.stream(first.getStackTrace())
            .limit(FRAMES)
            .map(frame -> "\n    at " + frame)
            .collect(Collectors.joining());
    Throwable deeper = first.getCause();
    return first.getClass().getName()
        + frames
        + (deeper == null || deeper == first ? "" : "\n  from " + withoutWords(deeper));
  }
}
