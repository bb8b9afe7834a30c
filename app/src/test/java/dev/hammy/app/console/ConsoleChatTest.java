package dev.hammy.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.app.SmallTopic;
import dev.hammy.dialogue.Dialogue;
import dev.hammy.message.Language;
import dev.hammy.message.TokenSealer;
import dev.hammy.runtime.Mailboxes;
import dev.hammy.runtime.SessionCache;
import dev.hammy.runtime.TurnRunner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class ConsoleChatTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

  private String talk(Lines lines) {
    Dialogue dialogue = new Dialogue(SmallTopic.topic(), SmallTopic.wordings());
    TokenSealer sealer = new TokenSealer(new byte[TokenSealer.KEY_BYTES]);
    SessionCache sessions = new SessionCache(10, InstantSource.system());
    Mailboxes mailboxes = new Mailboxes(Runnable::run, 8, 8);
    TurnRunner turns = new TurnRunner(dialogue, sealer, sessions, mailboxes);
    new ConsoleChat(turns, Language.ENGLISH, lines, out, false).run();
    return written.toString(StandardCharsets.UTF_8);
  }

  private String piped(String input) {
    return talk(
        new PipedLines(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out));
  }

  @Test
  void linesFromAPipeReadAsAConversation() {
    String said = piped("welcome-begin\n3\n1\n");
    assertTrue(said.contains("\n> welcome-begin\n\nprogress 1 "), said);
    assertTrue(said.contains("\n> 3\n\nprogress 2 "), said);
    assertTrue(said.contains("How long has it hurt?"), said);
  }

  @Test
  void theEndOfAPipeNeedsNoGoodbye() {
    assertFalse(piped("welcome-begin\n").contains("stop-text"));
  }

  @Test
  void aPipeGoesOnAfterStop() {
    String said = piped("/stop\n/start\n");
    assertTrue(said.indexOf("welcome-title", said.indexOf("stop-text")) > 0, said);
  }

  @Test
  void theLastLineNeedsNoLineFeedAndBrokenBytesDoNoHarm() {
    byte[] broken = {'w', (byte) 0xff, (byte) 0xc3, '\n', '/', 'h', 'e', 'l', 'p'};
    String said = talk(new PipedLines(new ByteArrayInputStream(broken), out));
    assertTrue(said.contains("help-text"), said);
  }

  @Test
  void leavingATerminalIsAnsweredWithAGoodbye() {
    String said = talk(new ScriptedLines("welcome-begin"));
    assertTrue(said.contains("stop-text"), said);
    assertFalse(said.contains("[start-over-button]"), "nothing is offered that cannot be had");
  }

  @Test
  void stopAtATerminalLeaves() {
    ScriptedLines lines = new ScriptedLines("/stop", "/start");
    String said = talk(lines);
    assertEquals(1, lines.left());
    assertEquals(said.indexOf("stop-text"), said.lastIndexOf("stop-text"));
  }

  /** A person at a terminal who leaves when all is said. */
  private static final class ScriptedLines implements Lines {
    private final Queue<String> script;

    ScriptedLines(String... script) {
      this.script = new ArrayDeque<>(List.of(script));
    }

    int left() {
      return script.size();
    }

    @Override
    public Optional<String> next() {
      return Optional.ofNullable(script.poll());
    }

    @Override
    public int width() {
      return 80;
    }

    @Override
    public boolean interactive() {
      return true;
    }

    @Override
    public void close() {}
  }
}
