package dev.hammy.app.log;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the log is written. */
public enum LogForm {
  /** For people: one line each, with the time of day. */
  TEXT,
  /** For programs: one JSON object a line. */
  JSON;

  /** The environment variable that names it. */
  public static final String SETTING = "HAMMY_LOG";

  /** As it is named in settings. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form with this name. */
  public static Optional<LogForm> ofWord(String word) {
    return Stream.of(values()).filter(form -> form.word().equals(word.strip())).findFirst();
  }
}
