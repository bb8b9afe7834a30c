package dev.hammy.app;

import dev.hammy.app.config.Mistake;
import dev.hammy.app.config.OperatorException;
import dev.hammy.content.compile.TranslationSheet;
import dev.hammy.message.Language;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hammy translate}: what a language still lacks, ready to be filled in. */
@Command(
    name = "translate",
    description = "Print every line that a language lacks, ready to be translated.",
    mixinStandardHelpOptions = true)
final class TranslateCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private final ContentOption content = new ContentOption();

  // Given by picocli, which refuses to go on without it.
  @Parameters(paramLabel = "LANGUAGE", description = "Its tag, such as de.")
  @SuppressWarnings("NullAway.Init")
  private String tag;

  TranslateCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Language language = Language.ofTag(tag).orElseThrow(() -> unknown(tag));
    TranslationSheet.of(content.compileForUse(), language).forEach(shell.out()::println);
    return ExitCode.OK;
  }

  private static OperatorException unknown(String tag) {
    String known =
        Stream.of(Language.values()).map(Language::tag).collect(Collectors.joining(", "));
    return new OperatorException(
        List.of(
            new Mistake(
                "LANGUAGE",
                "'" + tag + "'",
                "one of " + known,
                "name one of them; a new one is added in dev.hammy.message.Language")));
  }
}
