package dev.hammy.app;

import dev.hammy.app.json.TriageLines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hammy triage}: answers as lines of JSON, for programs and for whole files of cases. */
@Command(
    name = "triage",
    description = {
      "Triage answers: one JSON object a line in, one a line out.",
      "In: {\"answers\": {\"question\": \"choice\" or [\"choice\", ...]}}",
      "A line that cannot be read gives {\"error\": ...}, and the rest goes on."
    },
    mixinStandardHelpOptions = true)
final class TriageCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private final ContentOption content = new ContentOption();

  TriageCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    TriageLines lines = new TriageLines(content.compileForUse().topic());
    PrintStream out = shell.out();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(shell.in(), StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.isBlank()) {
        // One line feed on every system: these lines are for programs.
        out.print(lines.answer(line) + "\n");
      }
      // Whoever waits for an answer before the next line gets it; a file goes out in large pieces.
      if (!in.ready()) {
        out.flush();
      }
    }
    return ExitCode.OK;
  }
}
