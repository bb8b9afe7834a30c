package dev.hammy.app;

/** What the program tells the shell when it ends. The numbers are an interface: scripts test them. */
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
}
