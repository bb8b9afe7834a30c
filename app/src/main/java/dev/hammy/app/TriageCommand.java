package dev.hammy.app;

import dev.hammy.app.json.TriageLines;
import java.io.IOException;
import java.util.Optional;
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
    LinePipe.answerEach(
        shell, line -> Optional.of(line).filter(one -> !one.isBlank()).map(lines::answer));
    return ExitCode.OK;
  }
}
