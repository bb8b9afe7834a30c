package dev.hammy.app.log;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Sends what the core logs through {@link System.Logger} to the same place as everything else. The
 * JDK finds this class by its service file. Logback is not touched before something is logged:
 * setting it up would take longer than all the rest of a short command.
 */
public final class LazyLoggerFinder extends System.LoggerFinder {
  @Override
  public System.Logger getLogger(String name, Module module) {
    return new LazyLogger(name);
  }

  private static final class LazyLogger implements System.Logger {
    private final String name;

    LazyLogger(String name) {
      this.name = name;
    }

    @Override
    public String getName() {
      return name;
    }

    /** INFO and above, without asking Logback; there the threshold can only be higher. */
    @Override
    public boolean isLoggable(Level level) {
      return level.getSeverity() >= Level.INFO.getSeverity() && level != Level.OFF;
    }

    @Override
    public void log(
        Level level,
        @Nullable ResourceBundle bundle,
        @Nullable String message,
        @Nullable Throwable thrown) {
      if (isLoggable(level)) {
        LoggerFactory.getLogger(name).atLevel(slf4j(level)).setCause(thrown).log(message);
      }
    }

    @Override
    public void log(
        Level level,
        @Nullable ResourceBundle bundle,
        @Nullable String format,
        @Nullable Object @Nullable ... values) {
      boolean plain = format == null || values == null || values.length == 0;
      log(level, bundle, plain ? format : MessageFormat.format(format, values), (Throwable) null);
    }

    private static org.slf4j.event.Level slf4j(Level level) {
      return switch (level) {
        case ERROR -> org.slf4j.event.Level.ERROR;
        case WARNING -> org.slf4j.event.Level.WARN;
        default -> org.slf4j.event.Level.INFO;
      };
    }
  }
}
