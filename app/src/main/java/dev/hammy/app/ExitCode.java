package dev.hammy.app;

import dev.hammy.app.config.OperatorException;
import dev.hammy.content.compile.ContentException;
import dev.hammy.runtime.Failures;
import java.io.PrintStream;

/**
 * How the program ends: the one place where a failure becomes words on standard error and a number
 * for the shell. The numbers are an interface, since scripts test them.
 */
final class ExitCode {
  /** All went as asked. */
  static final int OK = 0;

  /** The content is wrong: its author's to mend. */
  static final int AUTHOR = 1;

  /** A setting, a file or a word on the command line is wrong: mended by who starts the program. */
  static final int OPERATOR = 2;

  /** A fault in the program (EX_SOFTWARE of sysexits.h). */
  static final int BUG = 70;

  private ExitCode() {}

  /** Says what went wrong, to whoever can mend it, and with which code that ends. */
  static int explain(Throwable failure, PrintStream err) {
    if (failure instanceof ContentException content) {
      err.println(content.getMessage());
      return AUTHOR;
    }
    if (failure instanceof OperatorException operator) {
      err.println(operator.getMessage());
      return OPERATOR;
    }
    err.println("Sorry: that is a fault in Hammy, not something that you did.");
    err.println("What failed, without anything that was typed:");
    err.println(Failures.withoutWords(failure));
    return BUG;
  }
}
