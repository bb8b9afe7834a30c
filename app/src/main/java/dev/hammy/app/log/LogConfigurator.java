package dev.hammy.app.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/** Configures Logback, which finds this class by its service file and then reads no XML. */
public final class LogConfigurator extends ContextAwareBase implements Configurator {
  /**
   * No stack traces: the messages of exceptions can quote what a person typed or an address. Our
   * own log says kinds and places instead. Telegram's token is part of its addresses; should a
   * library print one all the same, the token is struck out.
   */
  private static final String PATTERN =
      "%d{HH:mm:ss} %-5level %logger{0}: "
          + "%replace(%msg){'[0-9]{3,}:[A-Za-z0-9_-]{10,}', '(token)'}%n%nopex";

  @Override
  public ExecutionStatus configure(LoggerContext logging) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(logging);
    encoder.setPattern(PATTERN);
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
