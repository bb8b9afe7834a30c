package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.discord.DiscordStartException.Kind;
import dev.hammy.measure.Measures;
import dev.hammy.message.Command;
import dev.hammy.standins.Ports;
import dev.hammy.standins.discord.DiscordStandIn;
import dev.hammy.standins.discord.Exchange;
import dev.hammy.standins.discord.Person;
import dev.hammy.standins.discord.Place;
import dev.hammy.standins.discord.RegisteredCommand;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscordBotTest {
  private static final Person ANNA = Person.named("anna", 1);
  private static final Duration AT_MOST = Duration.ofSeconds(60);
  private static final Duration IN_TIME = Duration.ofSeconds(30);
  private static final Pattern WATCHED = Pattern.compile("JDA|RateLimit|iscord");

  private final Set<Thread> before = Thread.getAllStackTraces().keySet();

  @TempDir private Path servers;

  @Test
  void registersEveryListedCommandForServersAndPrivateChats() {
    try (Bench bench = new Bench(Bench.LONG)) {
      List<RegisteredCommand> all = bench.discord.commands();
      List<RegisteredCommand> commands = all.subList(0, all.size() - 2);
      List<String> listed =
          Stream.of(Command.values()).filter(Command::isListed).map(Command::word).toList();
      assertEquals(listed, commands.stream().map(RegisteredCommand::name).toList());
      for (RegisteredCommand command : commands) {
        assertEquals(List.of(0, 1, 2), command.contexts().stream().sorted().toList());
        assertEquals(List.of(0, 1), command.installs().stream().sorted().toList());
      }
      bench.discord.assertNoViolations();
    }
  }

  @Test
  void registersTheSettingsForWhoMayManageAServerThatHasInstalledIt() {
    try (Bench bench = new Bench(Bench.LONG)) {
      RegisteredCommand settings = named("settings", bench);
      assertEquals(1, settings.type());
      assertEquals("32", settings.permissions());
      assertEquals(List.of(0), settings.contexts());
      assertEquals(List.of(0), settings.installs());
    }
  }

  @Test
  void registersTheOfferInTheMenuOfMessagesWhereOthersWrite() {
    try (Bench bench = new Bench(Bench.LONG)) {
      RegisteredCommand offer = named("offer-command", bench);
      assertEquals(3, offer.type());
      assertEquals("", offer.permissions());
      assertEquals(List.of(0, 2), offer.contexts().stream().sorted().toList());
      assertEquals(List.of(0, 1), offer.installs().stream().sorted().toList());
      assertEquals(Map.of("de", "de:offer-command"), offer.names());
    }
  }

  private static RegisteredCommand named(String name, Bench bench) {
    return bench.discord.commands().stream()
        .filter(command -> command.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void namesACommandInEveryLanguageOfferedWhoseNameDiscordTakes() {
    try (Bench bench = new Bench(Bench.LONG)) {
      assertEquals(Map.of("de", "hilfe"), named("help", bench).names());
      assertEquals(Map.of(), named("back", bench).names());
    }
  }

  @Test
  void describesTheCommandsInEveryLanguageOffered() {
    try (Bench bench = new Bench(Bench.LONG)) {
      RegisteredCommand back = bench.discord.commands().get(3);
      assertEquals("command-back", back.description());
      assertEquals(Map.of("de", "de:command-back"), back.descriptions());
    }
  }

  @Test
  void logsOffAndLeavesNoThreadBehind() throws Exception {
    try (Bench bench = new Bench(Bench.LONG)) {
      assertTrue(bench.bot.isRunning());
      closeInTime(bench.bot);
      assertFalse(bench.bot.isRunning());
      bench.discord.awaitLoggedOff();
      assertNoThreadsLeft();
    }
  }

  @Test
  void leavesNoThreadBehindThoughTheGatewayNoLongerAnswers() throws Exception {
    try (Bench bench = new Bench(Bench.LONG)) {
      bench.discord.turnGatewayDeaf();
      closeInTime(bench.bot);
      assertNoThreadsLeft();
    }
  }

  @Test
  void leavesNoThreadBehindThoughItIsJustConnectingAnew() throws Exception {
    try (Bench bench = new Bench(Bench.LONG)) {
      bench.discord.turnGatewayDeaf();
      bench.discord.dropGateway();
      closeInTime(bench.bot);
      assertNoThreadsLeft();
    }
  }

  @Test
  void letsATurnThatIsUnderWayFinishBeforeItStops() throws Exception {
    try (Bench bench = new Bench(Bench.LONG)) {
      bench.gate.hold();
      Exchange asked = bench.discord.command(ANNA, Place.SERVER, "help");
      bench.gate.awaitWaiting();
      CompletableFuture<Void> stopped = CompletableFuture.runAsync(bench.bot::close);
      bench.gate.letGo();
      stopped.get(AT_MOST.toSeconds(), TimeUnit.SECONDS);
      assertEquals(Exchange.Response.REPLY, asked.awaitResponse(AT_MOST));
    }
  }

  @Test
  void stopsInTimeEvenIfATurnNeverEnds() throws Exception {
    try (Bench bench = new Bench(Bench.LONG)) {
      bench.gate.hold();
      Exchange asked = bench.discord.command(ANNA, Place.SERVER, "help");
      bench.gate.awaitWaiting();
      closeInTime(bench.bot);
      assertFalse(asked.isAnswered());
    }
  }

  @Test
  void saysThatTheTokenIsRefusedWithoutPrintingIt() throws InterruptedException {
    try (DiscordStandIn discord = DiscordStandIn.start()) {
      DiscordStartException failure = failureAt("a-secret-that-is-wrong", discord.api());
      assertEquals(Kind.TOKEN_REFUSED, failure.kind());
      assertFalse(String.valueOf(failure.getMessage()).contains("a-secret"));
      assertTrue(String.valueOf(failure.getMessage()).contains("HAMMY_DISCORD_TOKEN"));
      assertEquals(0, discord.sessionsBegun());
    }
    assertNoThreadsLeft();
  }

  @Test
  void saysThatTheServerCannotBeReached() throws Exception {
    try (Socket deadEnd = Ports.deadEnd()) {
      String authority = "127.0.0.1:" + deadEnd.getLocalPort();
      DiscordStartException failure =
          failureAt("token", URI.create("http://" + authority + "/api/v10/"));
      assertEquals(Kind.UNREACHABLE, failure.kind());
      assertTrue(String.valueOf(failure.getMessage()).contains(authority));
      assertTrue(String.valueOf(failure.getMessage()).contains("HAMMY_DISCORD_API_URL"));
    }
    assertNoThreadsLeft();
  }

  @Test
  void saysThatTheServerAnswersLikeNoDiscord() {
    try (DiscordStandIn discord = DiscordStandIn.start()) {
      discord.faults().answer(404, 1);
      assertEquals(Kind.REFUSED, failureAt(discord.token(), discord.api()).kind());
    }
  }

  @Test
  void startsThoughDiscordStumbles() {
    try (DiscordStandIn discord = DiscordStandIn.start()) {
      discord.faults().limitRate(Duration.ofMillis(10), 1);
      start(discord.token(), discord.api()).close();
      assertEquals(1, discord.sessionsBegun());
      discord.assertNoViolations();
    }
  }

  @Test
  void knowsThatItHasEndedWhenTheTokenIsRevokedWhileItRuns() {
    try (Bench bench = new Bench(Bench.LONG)) {
      bench.discord.turnAway(4004);
      Bench.await(() -> !bench.bot.isRunning());
    }
  }

  private DiscordStartException failureAt(String token, URI api) {
    return assertThrows(DiscordStartException.class, () -> start(token, api).close());
  }

  private DiscordBot start(String token, URI api) {
    return DiscordBot.start(
        DiscordSettings.of(token, api, servers),
        SmallTopic.turns(Runnable::run),
        SmallTopic.wordings(),
        new Measures());
  }

  /** Well before anything else would give up: a turn after 60 seconds, a silent socket after 51. */
  private static void closeInTime(DiscordBot bot) throws Exception {
    CompletableFuture.runAsync(bot::close).get(IN_TIME.toSeconds(), TimeUnit.SECONDS);
  }

  /**
   * No thread since the test began that would keep the process alive: JDA's are named after it, the
   * bot's are daemons. That in which JDA begins sessions ends by itself, within five seconds.
   */
  private void assertNoThreadsLeft() throws InterruptedException {
    // One that ends may have begun another just before.
    for (List<Thread> left = lasting(); !left.isEmpty(); left = lasting()) {
      Thread thread = left.get(0);
      thread.join(IN_TIME.toMillis());
      assertFalse(thread.isAlive(), thread.getName() + " keeps the program alive");
    }
  }

  private List<Thread> lasting() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !before.contains(thread) && !thread.isDaemon())
        .filter(thread -> WATCHED.matcher(thread.getName()).find())
        .toList();
  }
}
