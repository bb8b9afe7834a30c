package dev.hammy.app.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogTest {
  private final PrintStream before = System.err;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final LoggerContext logging = new LoggerContext();

  @BeforeEach
  void logToHere() {
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    logging.setMDCAdapter(new LogbackMDCAdapter());
    new LogConfigurator(LogForm.TEXT).configure(logging);
  }

  @AfterEach
  void logAsBefore() {
    logging.stop();
    System.setErr(before);
  }

  private String logged() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void ourNewsAreLoggedAndTheLibrariesChatterIsNot() {
    logging.getLogger("dev.hammy.app.RunCommand").info("connected");
    logging.getLogger("net.dv8tion.jda.api.JDA").info("Login Successful!");
    assertTrue(
        logged().matches("[0-2]\\d:[0-5]\\d:[0-5]\\d INFO  RunCommand: connected\\R"), logged());
    assertFalse(logged().contains("Login"), logged());
  }

  @Test
  void aPollThatFailedIsLoggedOnceAndByUs() {
    logging
        .getLogger("org.telegram.telegrambots.longpolling.BotSession")
        .error("Error received from Telegram GetUpdates Request, retrying in 0 millis...");
    logging.getLogger("dev.hammy.telegram.PollHealth").warn("Telegram gave no updates");
    assertTrue(logged().endsWith(" WARN  PollHealth: Telegram gave no updates\n"), logged());
    assertFalse(logged().contains("BotSession"), logged());
  }

  @Test
  void aTokenInAnAddressIsStruckOut() {
    logging
        .getLogger("org.telegram")
        .warn("failed: https://api.telegram.org/bot123456:AAF-secret_words/getUpdates");
    assertTrue(
        logged().contains("failed: https://api.telegram.org/bot(token)/getUpdates\n"), logged());
  }

  @Test
  void theLogCanBeJsonWithoutTokensAndExceptions() throws IOException {
    logging.reset();
    new LogConfigurator(LogForm.JSON).configure(logging);
    logging
        .getLogger("dev.hammy.app.RunCommand")
        .warn("\"bot123456:AAF-secret_words\"\nfailed", new IllegalStateException("typed words"));

    JsonNode line = new ObjectMapper().readTree(logged());
    assertEquals("WARN", line.path("level").asText());
    assertEquals("dev.hammy.app.RunCommand", line.path("logger").asText());
    assertEquals("\"bot(token)\"\nfailed", line.path("message").asText());
    assertTrue(Instant.parse(line.path("time").asText()).isAfter(Instant.EPOCH));
    assertEquals(1, logged().lines().count());
    assertFalse(logged().contains("typed words"), logged());
  }

  @Test
  void theMessageOfAnExceptionIsNotLogged() {
    logging.getLogger("org.telegram").warn("failed", new IllegalStateException("typed words"));
    assertTrue(logged().contains("failed"), logged());
    assertFalse(logged().contains("typed words"), logged());
  }

  @Test
  void thisIsWhatLogbackIsSetUpWith() {
    LoggerContext inUse = (LoggerContext) LoggerFactory.getILoggerFactory();
    assertEquals(Level.INFO, inUse.getLogger("dev.hammy").getLevel());
    assertEquals(Level.WARN, inUse.getLogger("ROOT").getLevel());
  }

  @Test
  void theCoresLoggerEndsUpInTheSamePlace() {
    System.Logger logger = System.getLogger("dev.hammy.runtime.TurnRunner");
    assertEquals(LazyLoggerFinder.class, logger.getClass().getEnclosingClass());
    assertTrue(logger.isLoggable(System.Logger.Level.INFO));
    assertFalse(logger.isLoggable(System.Logger.Level.DEBUG));
    assertFalse(logger.isLoggable(System.Logger.Level.OFF));
  }
}
