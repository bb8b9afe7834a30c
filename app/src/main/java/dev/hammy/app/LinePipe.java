package dev.hammy.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Lines in and lines out, for programs and for whole files. */
final class LinePipe {
  private LinePipe() {}

  /**
   * Reads standard input to its end, in UTF-8, and writes what each line is answered with.
   *
   * @param answer one line without its end; empty if nothing is to be said to a line
   */
  static void answerEach(Shell shell, Function<String, Optional<String>> answer)
      throws IOException {
    PrintStream out = shell.out();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(shell.in(), StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      // One line feed on every system: these lines are for programs.
      answer.apply(line).ifPresent(words -> out.print(words + "\n"));
      // Whoever waits for an answer before the next line gets it; a file goes out in large pieces.
      if (!in.ready()) {
        out.flush();
      }
    }
  }
}
