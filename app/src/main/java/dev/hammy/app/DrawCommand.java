package dev.hammy.app;

import dev.hammy.app.config.Mistake;
import dev.hammy.app.config.OperatorException;
import dev.hammy.content.draw.MermaidDrawing;
import dev.hammy.content.draw.SvgDrawing;
import dev.hammy.protocol.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hammy draw}: the interview as a diagram. */
@Command(
    name = "draw",
    description = "Draw the interview: what is asked, where answers lead, what is offered.",
    mixinStandardHelpOptions = true)
final class DrawCommand implements Callable<Integer> {
  /** How it can be drawn. */
  enum Format {
    /** Text that documentation sites turn into a picture. */
    mermaid,
    /** A picture for any browser. */
    svg
  }

  private final Shell shell;

  @Mixin private final ContentOption content = new ContentOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "mermaid",
      description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.mermaid;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private @Nullable Path output;

  DrawCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Topic topic = content.compileForUse().topic();
    String drawn = format == Format.svg ? SvgDrawing.of(topic) : MermaidDrawing.of(topic);
    if (output == null) {
      shell.out().print(drawn);
    } else {
      write(output, drawn);
    }
    return ExitCode.OK;
  }

  private static void write(Path file, String drawn) {
    try {
      Files.writeString(file, drawn);
    } catch (IOException e) {
      throw new OperatorException(
          List.of(
              new Mistake(
                  "--output",
                  "'" + file + "', which cannot be written (" + e.getClass().getSimpleName() + ")",
                  "a file in a folder that is there and can be written to",
                  "name another file, or leave it out for standard output")));
    }
  }
}
