package dev.hammy.app;

import dev.hammy.app.config.Key;
import dev.hammy.app.config.Mistake;
import dev.hammy.app.config.OperatorException;
import dev.hammy.app.console.ConsoleChat;
import dev.hammy.app.console.Lines;
import dev.hammy.app.console.PipedLines;
import dev.hammy.app.console.TerminalLines;
import dev.hammy.content.compile.Content;
import dev.hammy.message.Language;
import dev.hammy.message.TokenSealer;
import dev.hammy.message.Wordings;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hammy chat}: the conversation in the terminal, or with a pipe. */
@Command(
    name = "chat",
    description = "Talk to Hammy here. Needs no token; keeps nothing.",
    mixinStandardHelpOptions = true)
final class ChatCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private final ContentOption content = new ContentOption();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Such as en. The locale's language if not given, where it is offered.")
  private @Nullable String language;

  ChatCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Content compiled = content.compileForUse();
    Language chosen = language(compiled.wordings());
    // No button outlives this run, so nor does the key. One person: a turn runs where it arises.
    var turns = Wiring.turns(compiled, new TokenSealer(Key.random()), Runnable::run);
    try (Lines lines = lines()) {
      new ConsoleChat(turns, chosen, lines, shell.out(), shell.takesBold()).run();
    }
    return ExitCode.OK;
  }

  private Lines lines() {
    return shell.interactive() ? new TerminalLines() : new PipedLines(shell.in(), shell.out());
  }

  private Language language(Wordings wordings) {
    if (language == null) {
      return wordings.offeredFor(locale());
    }
    return Language.ofTag(language)
        .filter(wordings.offered()::contains)
        .orElseThrow(() -> notOffered(wordings));
  }

  /** The variables that name the language of messages, the strongest first. */
  private String locale() {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> shell.environment().getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  private OperatorException notOffered(Wordings wordings) {
    String offered =
        wordings.offered().stream().map(Language::tag).sorted().collect(Collectors.joining(", "));
    return new OperatorException(
        List.of(
            new Mistake(
                "--language",
                "'" + language + "'",
                "a language that is offered: " + offered,
                "name one of them, or leave it out")));
  }
}
