package dev.hammy.content.compile;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Content that cannot be used, with everything that is wrong with it. The author's mistake, never a
 * person's; the message is meant to be printed as it is, without a stack trace.
 */
public final class ContentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  ContentException(List<Problem> problems) {
    super(
        problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n\n"))
            + ("\n\n" + problems.size())
            + (problems.size() == 1 ? " problem" : " problems"));
    this.problems = problems.stream().sorted().toList();
  }

  /** All problems, by file and line; never empty. */
  public List<Problem> problems() {
    return problems;
  }
}
