package dev.hammy.app;

import dev.hammy.app.config.AppConfig;
import dev.hammy.app.config.OperatorException;
import dev.hammy.app.config.PlatformConfig;
import dev.hammy.content.compile.Content;
import dev.hammy.discord.DiscordBot;
import dev.hammy.discord.DiscordSettings;
import dev.hammy.discord.DiscordStartException;
import dev.hammy.message.Wordings;
import dev.hammy.runtime.TurnRunner;
import dev.hammy.telegram.TelegramBot;
import dev.hammy.telegram.TelegramSettings;
import dev.hammy.telegram.TelegramStartException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;

/** {@code hammy run}: the bot on every platform that has a token, until the process is stopped. */
@Command(
    name = "run",
    description = {
      "Run the bot on every platform whose token is set.",
      "",
      "HAMMY_TELEGRAM_TOKEN, HAMMY_DISCORD_TOKEN   the tokens",
      "HAMMY_KEY   32 bytes in Base64 that seal the buttons; made in ~/.hammy/key if not set",
      "The same names with _FILE name a file that holds the value.",
      "HAMMY_TELEGRAM_API_URL, HAMMY_DISCORD_API_URL   other servers to talk to"
    },
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  /** A second less than a person or a supervisor waits before killing. */
  private static final Duration STOPS_WITHIN = Duration.ofMillis(4_500);

  private final Shell shell;

  RunCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws InterruptedException {
    AppConfig config = AppConfig.read(shell.environment(), shell.home());
    Content content = Content.bundled();
    TurnRunner turns = Wiring.turns(content, config.sealer(), workers());
    List<Platform> platforms = platforms(config, turns, content.wordings());
    Bots bots = Bots.start(platforms, STOPS_WITHIN);
    Runtime.getRuntime().addShutdownHook(new Thread(bots::close, "hammy-stopping"));
    report(platforms, content);
    // Until SIGTERM or Ctrl-C: the virtual machine then runs the hook and ends.
    new CountDownLatch(1).await();
    return ExitCode.OK;
  }

  private void report(List<Platform> platforms, Content content) {
    platforms.forEach(platform -> shell.out().println(platform.name() + ": connected"));
    shell.out().println("content " + content.version());
    shell.out().println("ready");
    shell.out().flush();
  }

  /** Turns only reckon, so one thread a processor is enough; they end with the program. */
  private static Executor workers() {
    return Executors.newFixedThreadPool(
        Math.max(2, Runtime.getRuntime().availableProcessors()),
        task -> {
          Thread thread = new Thread(task, "hammy-turn");
          thread.setDaemon(true);
          return thread;
        });
  }

  private static List<Platform> platforms(AppConfig config, TurnRunner turns, Wordings wordings) {
    List<Platform> platforms = new ArrayList<>();
    config
        .discord()
        .map(set -> new Platform("Discord", () -> discord(set, turns, wordings)))
        .ifPresent(platforms::add);
    config
        .telegram()
        .map(set -> new Platform("Telegram", () -> telegram(set, turns, wordings)))
        .ifPresent(platforms::add);
    return platforms;
  }

  private static Platform.Running discord(
      PlatformConfig config, TurnRunner turns, Wordings wordings) {
    try {
      DiscordSettings settings =
          new DiscordSettings(config.token(), config.apiUrl().orElse(DiscordSettings.DISCORD));
      return DiscordBot.start(settings, turns, wordings)::close;
    } catch (DiscordStartException mendable) {
      throw new OperatorException(String.valueOf(mendable.getMessage()));
    }
  }

  private static Platform.Running telegram(
      PlatformConfig config, TurnRunner turns, Wordings wordings) {
    URI server = config.apiUrl().orElse(TelegramSettings.PUBLIC_SERVER);
    try {
      TelegramBot bot =
          TelegramBot.start(new TelegramSettings(config.token(), server), turns, wordings);
      return bot::close;
    } catch (TelegramStartException mendable) {
      throw new OperatorException(
          switch (mendable.reason()) {
            case TOKEN_REFUSED ->
                "Telegram refuses the token. Send /mybots to @BotFather, choose \"API Token\", and set"
                    + " HAMMY_TELEGRAM_TOKEN to what it shows.";
            case SERVER_UNREACHABLE ->
                "Telegram cannot be reached at "
                    + server.getAuthority()
                    + ". Check the network, or HAMMY_TELEGRAM_API_URL.";
          });
    }
  }
}
