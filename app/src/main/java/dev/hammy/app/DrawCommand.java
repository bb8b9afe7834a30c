package dev.hammy.app;

import dev.hammy.app.config.Mistake;
import dev.hammy.app.config.OperatorException;
import dev.hammy.content.compile.Content;
import dev.hammy.content.compile.Vignette;
import dev.hammy.content.draw.ChatDrawing;
import dev.hammy.content.draw.GuideDrawing;
import dev.hammy.content.draw.MermaidDrawing;
import dev.hammy.content.draw.SvgDrawing;
import dev.hammy.protocol.Guide;
import dev.hammy.protocol.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hammy draw}: the interview, or a guide, as a diagram. */
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
      names = "--guide",
      paramLabel = "GUIDE",
      description = "Draw this guide instead, as a Mermaid state diagram.")
  private @Nullable String guide;

  @Option(
      names = "--vignette",
      paramLabel = "VIGNETTE",
      description = "Draw the screens of this vignette's conversation instead, as SVG.")
  private @Nullable String vignette;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "light",
      description = "For screens, one of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ChatDrawing.Theme theme = ChatDrawing.Theme.light;

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
    Content compiled = content.compileForUse();
    String drawn = drawn(compiled);
    if (output == null) {
      shell.out().print(drawn);
    } else {
      write(output, drawn);
    }
    return ExitCode.OK;
  }

  private String drawn(Content compiled) {
    Topic topic = compiled.topic();
    if (vignette != null) {
      return ChatDrawing.of(compiled, vignette(compiled, vignette), theme);
    }
    return guide == null ? interview(topic) : GuideDrawing.of(named(topic, guide));
  }

  private static Vignette vignette(Content compiled, String name) {
    return compiled.vignettes().stream()
        .filter(one -> one.id().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new OperatorException(
                    List.of(
                        new Mistake(
                            "--vignette",
                            "'" + name + "'",
                            "a vignette of the content",
                            "look into its folder 'vignettes' for their ids"))));
  }

  private String interview(Topic topic) {
    return format == Format.svg ? SvgDrawing.of(topic) : MermaidDrawing.of(topic);
  }

  private static Guide named(Topic topic, String name) {
    return topic.guides().stream()
        .filter(one -> one.id().word().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new OperatorException(
                    List.of(
                        new Mistake(
                            "--guide",
                            "'" + name + "'",
                            "a guide of the content: " + names(topic),
                            "name one of them, or leave it out for the interview"))));
  }

  private static String names(Topic topic) {
    return topic.guides().stream().map(one -> one.id().word()).collect(Collectors.joining(", "));
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
