package dev.hammy.app.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import org.slf4j.Logger;

/** Configures Logback, which finds this class by its service file and then reads no XML. */
public final class LogConfigurator extends ContextAwareBase implements Configurator {
  /**
   * Telegram's token is part of its addresses; should a library print one all the same, the token
   * is struck out.
   */
  private static final String TOKEN = "[0-9]{3,}:[A-Za-z0-9_-]{10,}";

  private static final String NO_TOKEN = "(token)";

  private final LogForm form;

  /** Used by Logback: writes as {@code HAMMY_LOG} says, as text if it says nothing. */
  public LogConfigurator() {
    this(LogForm.ofWord(System.getenv().getOrDefault(LogForm.SETTING, "")).orElse(LogForm.TEXT));
  }

  LogConfigurator(LogForm form) {
    this.form = form;
  }

  /** The message with every token struck out. */
  static String withoutTokens(String message) {
    return message.replaceAll(TOKEN, NO_TOKEN);
  }

  @Override
  public ExecutionStatus configure(LoggerContext logging) {
    // Its news of itself go nowhere: to make ready to print them loads the formats of dates.
    logging.getStatusManager().add(new NopStatusListener());
    Encoder<ILoggingEvent> encoder = form == LogForm.JSON ? new JsonLines() : new TextLines();
    encoder.setContext(logging);
    encoder.start();

    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setContext(logging);
    appender.setTarget("System.err");
    appender.setEncoder(encoder);
    appender.start();

    logging.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
    logging.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
    logging.getLogger("dev.hammy").setLevel(Level.INFO);
    // Both libraries log what people wrote, whole, when they cannot read it; the adapters say in
    // words of their own what an operator needs to know.
    logging.getLogger("net.dv8tion.jda").setLevel(Level.OFF);
    logging.getLogger("org.telegram.telegrambots").setLevel(Level.OFF);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }
}
