package dev.hammy.telegram;

import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Where updates come from. */
interface UpdateSource {
  /**
   * Begins to take updates.
   *
   * @throws TelegramApiException if Telegram will not give them this way
   */
  void start() throws TelegramApiException;

  /** Takes no more, lets the updates that were taken come to their end, and confirms them. */
  void stop();

  /** Whether updates arrive, as far as can be told. */
  boolean isWell();
}
