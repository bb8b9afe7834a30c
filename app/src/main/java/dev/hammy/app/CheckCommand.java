package dev.hammy.app;

import dev.hammy.app.config.Mistake;
import dev.hammy.app.config.OperatorException;
import dev.hammy.content.check.Check;
import dev.hammy.content.check.Report;
import dev.hammy.content.compile.Content;
import dev.hammy.content.measure.Half;
import dev.hammy.content.measure.LabelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hammy check}: compiles the content and proves it over every conversation. */
@Command(
    name = "check",
    description = "Compile the content and run every check over every conversation.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private final ContentOption content = new ContentOption();

  @Option(
      names = "--reading",
      paramLabel = "DIR",
      description = {
        "Measure instead how labelled texts are read, such as those of",
        "content/src/test/resources/reading: precision and recall for each question."
      })
  private @Nullable Path reading;

  CheckCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    return reading == null ? prove() : measure(reading);
  }

  private int prove() {
    Content compiled = content.compile();
    Report report = Check.run(compiled);
    shell.out().println("content " + compiled.version() + " compiles");
    report.lines().forEach(shell.out()::println);
    return report.ok() ? ExitCode.OK : ExitCode.AUTHOR;
  }

  private int measure(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new OperatorException(
          List.of(
              new Mistake(
                  "--reading",
                  "'" + folder + "', which is no folder",
                  "a folder with files such as tuned-phrases.jsonl in it",
                  "name one, such as content/src/test/resources/reading")));
    }
    Content compiled = content.compileForUse();
    try {
      List<Half> halves = Half.all(folder, compiled);
      halves.stream().flatMap(half -> half.slips().stream()).forEach(shell.out()::println);
      halves.stream().flatMap(half -> half.table().stream()).forEach(shell.out()::println);
      return ExitCode.OK;
    } catch (LabelException wrong) {
      shell.err().println(wrong.getMessage());
      return ExitCode.AUTHOR;
    }
  }
}
