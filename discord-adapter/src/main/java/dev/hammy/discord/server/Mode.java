package dev.hammy.discord.server;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much the bot does in a server. */
public enum Mode {
  /** The whole check, seen by the person alone. */
  FULL,
  /** What cannot wait, and the way to a private chat; nothing personal is asked. */
  HAND_OFF,
  /** Nothing but saying so. */
  OFF;

  /** The mode as it is written, such as {@code hand-off}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The mode with this word. */
  public static Optional<Mode> ofWord(String word) {
    return Stream.of(values()).filter(mode -> mode.word().equals(word)).findFirst();
  }
}
