package dev.hammy.app;

import dev.hammy.app.Wiring.Talk;
import dev.hammy.app.config.AppConfig;
import dev.hammy.app.config.OperatorException;
import dev.hammy.app.watch.ProgramMeasures;
import dev.hammy.app.watch.WatchPort;
import dev.hammy.content.compile.Content;
import dev.hammy.measure.Measures;
import dev.hammy.message.TokenSealer;
import dev.hammy.runtime.TurnRunner;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
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
      "HAMMY_TELEGRAM_API_URL, HAMMY_DISCORD_API_URL   other servers to talk to",
      "HAMMY_TELEGRAM_WEBHOOK_URL, _SECRET, _PORT, _ADDRESS   have Telegram bring the updates",
      "HAMMY_TELEGRAM_RATES, HAMMY_DISCORD_RATES   off, to measure the bot with a stand-in, and never else",
      "HAMMY_DISCORD_SHARDS   the shards of this process, such as 0-3/16",
      "HAMMY_DISCORD_SERVERS   the folder for what servers decide, else ~/.hammy/discord-servers",
      "HAMMY_TELEGRAM_LINK   your bot on Telegram, for servers on Discord that hand over",
      "HAMMY_METRICS_PORT, HAMMY_METRICS_ADDRESS   where /health and /metrics are shown",
      "HAMMY_LOG   text or json"
    },
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  /** A second less than a person or a supervisor waits before killing. */
  private static final Duration STOPS_WITHIN = Duration.ofMillis(4_500);

  private final Shell shell;
  private final End end;

  /** A bot that runs until SIGTERM or Ctrl-C: the virtual machine then runs the hook and ends. */
  RunCommand(Shell shell) {
    this(shell, () -> new CountDownLatch(1).await());
  }

  RunCommand(Shell shell, End end) {
    this.shell = shell;
    this.end = end;
  }

  /** When a bot is to stop by itself. */
  interface End {
    /** Waits until then. */
    void await() throws InterruptedException;
  }

  @Override
  public Integer call() throws InterruptedException {
    // While the content is read, the settings are, and the platforms are connected to.
    Meanwhile<Talk> talk = Meanwhile.make("hammy-content", () -> Talk.over(Content.bundled()));
    AppConfig config = AppConfig.read(shell.environment(), shell.home());
    Measures measures = new Measures();
    Bots bots = Bots.start(new Platforms(config, core(talk, config, measures)).all(), STOPS_WITHIN);
    Optional<WatchPort> watch = watch(config, bots, measures);
    Runtime.getRuntime().addShutdownHook(new Thread(bots::close, "hammy-stopping"));
    Content content = talk.get().content();
    new StartReport(content, bots, config, watch.map(WatchPort::address)).print(shell.out());
    end.await();
    watch.ifPresent(WatchPort::close);
    bots.close();
    return ExitCode.OK;
  }

  private static Optional<WatchPort> watch(AppConfig config, Bots bots, Measures measures) {
    ProgramMeasures.addTo(measures);
    try {
      return config
          .watch()
          .listening()
          .map(address -> WatchPort.open(address, bots::health, measures));
    } catch (OperatorException taken) {
      bots.close();
      throw taken;
    }
  }

  private static Core core(Meanwhile<Talk> talk, AppConfig config, Measures measures) {
    Executor workers = Workers.of(Math.max(2, Runtime.getRuntime().availableProcessors()));
    Meanwhile<TurnRunner> turns =
        Meanwhile.make(
            "hammy-core",
            () -> {
              // First, while the content is still read.
              TokenSealer sealer = config.sealer().get();
              return Wiring.turns(talk.get(), sealer, workers, measures);
            });
    return new Core(turns::get, () -> talk.get().content().wordings(), measures);
  }
}
