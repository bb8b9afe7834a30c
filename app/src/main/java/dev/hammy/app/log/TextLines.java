package dev.hammy.app.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Writes each log event as a line to be read: the time of day here, the level, the last part of the
 * logger's name, and the message. No stack traces: the messages of exceptions can quote what a
 * person typed or an address; our own log says kinds and places instead.
 *
 * <p>By hand, since Logback's patterns and formats of dates cost a start more than all else that is
 * logged in it.
 */
final class TextLines extends EncoderBase<ILoggingEvent> {
  private static final int LONGEST_LEVEL = 5;

  @Override
  public byte[] headerBytes() {
    return new byte[0];
  }

  @Override
  public byte[] encode(ILoggingEvent event) {
    StringBuilder line = new StringBuilder();
    append(line, LocalTime.ofInstant(Instant.ofEpochMilli(event.getTimeStamp()), zone()));
    String level = event.getLevel().toString();
    line.append(' ').append(level).append(" ".repeat(1 + LONGEST_LEVEL - level.length()));
    String logger = event.getLoggerName();
    line.append(logger, logger.lastIndexOf('.') + 1, logger.length()).append(": ");
    line.append(LogConfigurator.withoutTokens(event.getFormattedMessage()));
    return line.append(System.lineSeparator()).toString().getBytes(StandardCharsets.UTF_8);
  }

  private static ZoneId zone() {
    return ZoneId.systemDefault();
  }

  private static void append(StringBuilder line, LocalTime time) {
    append(line, time.getHour());
    append(line.append(':'), time.getMinute());
    append(line.append(':'), time.getSecond());
  }

  private static void append(StringBuilder line, int number) {
    line.append(number < 10 ? "0" : "").append(number);
  }

  @Override
  public byte[] footerBytes() {
    return new byte[0];
  }
}
