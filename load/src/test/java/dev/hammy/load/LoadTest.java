package dev.hammy.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.load.Crowd.Size;
import dev.hammy.load.bare.BareTelegram;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/**
 * The real bot in a process of its own, many people at once, presses as fast as answers come: each
 * answer comes, comes once, and is right. Nothing here asks how fast.
 */
@Timeout(600)
class LoadTest {
  /** No answer comes too late because a machine is slow. */
  private final InstantSource atAnyTime = InstantSource.fixed(InstantSource.system().instant());

  private Figures run(Bot bot, int people, Duration delay)
      throws IOException, InterruptedException {
    Size nobody = new Size(0, 0, Duration.ZERO);
    Size size = new Size(people, 0, Duration.ZERO);
    return new LoadRun(bot, delay, atAnyTime, nobody, size).make();
  }

  private static Bot hammy(Venue venue) {
    return new Bot("hammy", venue, LoadCommand.java("dev.hammy.app.Main", "run"), false);
  }

  private static void assertComplete(Figures run, int people) {
    assertEquals(List.of(), run.problems());
    assertEquals(people, run.conversations());
    assertTrue(run.turns() > people, run::toString);
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void twoHundredConversationsAtOnceAreCompleteOnTelegram() throws Exception {
    assertComplete(run(hammy(Venue.TELEGRAM), 200, Duration.ZERO), 200);
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void soAreThoseOverASlowNetwork() throws Exception {
    assertComplete(run(hammy(Venue.TELEGRAM), 50, Duration.ofMillis(30)), 50);
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  @Tag("long")
  void twoThousandConversationsAtOnceAreCompleteOnTelegram() throws Exception {
    assertComplete(run(hammy(Venue.TELEGRAM), 2_000, Duration.ZERO), 2_000);
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void thirtyConversationsAtOnceAreCompleteOnDiscord() throws Exception {
    assertComplete(run(hammy(Venue.DISCORD), 30, Duration.ZERO), 30);
  }

  @Test
  @Tag("long")
  void twoThousandConversationsAtOnceAreCompleteOnDiscord() throws Exception {
    assertComplete(run(hammy(Venue.DISCORD), 2_000, Duration.ZERO), 2_000);
  }

  @ParameterizedTest
  @Execution(ExecutionMode.CONCURRENT)
  @EnumSource(Venue.class)
  void theBareLibraryEchoesEverything(Venue venue) throws Exception {
    Bot bare = new Bot("bare", venue, LoadCommand.java(venue.bareProgram()), true);
    Figures run = run(bare, 20, Duration.ZERO);

    assertComplete(run, 20);
    assertEquals(220, run.turns());
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void theCommandPrintsItsFiguresAndEndsWellIfAllIsRight() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int exitCode =
        new CommandLine(new LoadCommand(new PrintStream(out, true, StandardCharsets.UTF_8)))
            .execute("--people=5", "--seconds=0", "--warm-up=0");
    String said = out.toString(StandardCharsets.UTF_8);

    assertEquals(0, exitCode, said);
    assertTrue(said.startsWith("Telegram's rates are switched off"), said);
    assertTrue(said.contains("\nhammy        5 "), said);
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void aBotThatAnswersWrongEndsTheCommandWithOne() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String echo = String.join(" ", LoadCommand.java(BareTelegram.class.getName()));
    int exitCode =
        new CommandLine(new LoadCommand(new PrintStream(out, true, StandardCharsets.UTF_8)))
            .execute("--people=2", "--seconds=0", "--warm-up=0", "--bot=" + echo);
    String said = out.toString(StandardCharsets.UTF_8);

    assertEquals(1, exitCode, said);
    assertTrue(said.contains("WRONG: "), said);
  }
}
