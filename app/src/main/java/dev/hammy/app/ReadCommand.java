package dev.hammy.app;

import dev.hammy.app.json.ReadLines;
import dev.hammy.content.compile.Content;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hammy read}: what people write, read as answers and danger signs, line by line. */
@Command(
    name = "read",
    description = {
      "Read messages in people's own words: one a line in, one JSON object a line out.",
      "In: plain text, or {\"text\": ..., \"question\": ..., \"language\": ..., \"today\": ...}",
      "A line that cannot be read gives {\"error\": ...}, and the rest goes on."
    },
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private final ContentOption content = new ContentOption();

  ReadCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    Content compiled = content.compileForUse();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    ReadLines lines = new ReadLines(compiled.topic(), compiled.words().readers(), today);
    LinePipe.answerEach(shell, line -> Optional.of(lines.answer(line)));
    return ExitCode.OK;
  }
}
