package dev.hammy.app;

import dev.hammy.app.json.ReadLines;
import dev.hammy.content.compile.Content;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
    PrintStream out = shell.out();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(shell.in(), StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      // One line feed on every system: these lines are for programs.
      out.print(lines.answer(line) + "\n");
      // Whoever waits for an answer before the next line gets it; a file goes out in large pieces.
      if (!in.ready()) {
        out.flush();
      }
    }
    return ExitCode.OK;
  }
}
