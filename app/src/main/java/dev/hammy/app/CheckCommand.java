package dev.hammy.app;

import dev.hammy.content.check.Check;
import dev.hammy.content.check.Report;
import dev.hammy.content.compile.Content;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hammy check}: compiles the content and proves it over every conversation. */
@Command(
    name = "check",
    description = "Compile the content and run every check over every conversation.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private final ContentOption content = new ContentOption();

  CheckCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Content compiled = content.compile();
    Report report = Check.run(compiled);
    shell.out().println("content " + compiled.version() + " compiles");
    report.lines().forEach(shell.out()::println);
    return report.ok() ? ExitCode.OK : ExitCode.AUTHOR;
  }
}
