package dev.hammy.telegram;

import dev.hammy.message.Language;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wordings;
import dev.hammy.runtime.ChatPort;
import java.time.InstantSource;
import java.util.concurrent.CompletionStage;

/** The ways in which the bot can answer. Thread-safe. */
final class Replies {
  private final TelegramCalls calls;
  private final TelegramRenderer renderer = new TelegramRenderer();
  private final SentPhotos photos = new SentPhotos();
  private final Successions successions;
  private final Wordings wordings;
  private final String username;

  /**
   * The replies of one bot.
   *
   * @param username the bot's, without the at sign
   */
  Replies(TelegramCalls calls, Wordings wordings, String username, InstantSource clock) {
    this.calls = calls;
    this.successions = new Successions(clock);
    this.wordings = wordings;
    this.username = username;
  }

  /** With a new message. */
  TelegramChatPort writing(String chat) {
    return new TelegramChatPort(outbox(chat), renderer, null, null);
  }

  /** By editing the message whose button was pressed. */
  ChatPort editing(String chat, PressedMessage pressed, CallbackAnswer answer) {
    return new TelegramChatPort(outbox(chat), renderer, pressed, answer);
  }

  private Outbox outbox(String chat) {
    return new Outbox(calls, photos, successions, chat);
  }

  /** In a box that only the person who pressed sees; no message changes. */
  ChatPort inBox(CallbackAnswer answer) {
    return (message, tokens) -> answer.give(renderer.alert(message));
  }

  CallbackAnswer answer(String callback) {
    return new CallbackAnswer(calls, callback);
  }

  /** Shows a group the way to the private chat. */
  CompletionStage<Void> pointToPrivateChat(String group, Language language) {
    return writing(group).deliver(renderer.groupHint(wordings.in(language), username));
  }

  /** Asks somebody who presses too fast for a moment. */
  CompletionStage<Void> askForAMoment(CallbackAnswer answer, Language language) {
    String words = wordings.in(language).say(Phrase.BUSY);
    return answer.give(RenderedText.shortened(words, TelegramRenderer.MOST_ALERT));
  }

  /** Says that something went wrong. */
  CompletionStage<Void> apologise(String chat, Language language) {
    return writing(chat).deliver(renderer.plain(wordings.in(language).say(Phrase.APOLOGY)));
  }
}
