package dev.hammy.app;

import dev.hammy.content.compile.Content;
import dev.hammy.dialogue.Dialogue;
import dev.hammy.measure.Measures;
import dev.hammy.message.TokenSealer;
import dev.hammy.runtime.Mailboxes;
import dev.hammy.runtime.SessionCache;
import dev.hammy.runtime.TurnRunner;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/** Puts the core's objects together, by hand. */
final class Wiring {
  /** Chats whose typed text can be read without a button; some hundred bytes each. */
  private static final int SESSIONS = 20_000;

  /**
   * Everything that one person wrote while the bot was away comes at once, a hundred at most from
   * Telegram, and a danger sign in what is refused would not be heard.
   */
  private static final int WAITING_PER_CHAT = 100;

  private static final int WAITING_IN_ALL = 10_000;

  private Wiring() {}

  /**
   * What is talked about and how, which needs no setting.
   *
   * @param dialogue over the content
   */
  record Talk(Content content, Dialogue dialogue) {
    static Talk over(Content content) {
      return new Talk(
          content, new Dialogue(content.topic(), content.wordings(), content.textReaders()));
    }
  }

  /**
   * The way through for every message.
   *
   * @param executor runs the turns
   */
  static TurnRunner turns(Content content, TokenSealer sealer, Executor executor) {
    return turns(Talk.over(content), sealer, executor, new Measures());
  }

  /**
   * The way through for every message, watched over.
   *
   * @param executor runs the turns
   * @param measures where turns are counted
   */
  static TurnRunner turns(Talk talk, TokenSealer sealer, Executor executor, Measures measures) {
    return new TurnRunner(
        talk.dialogue(),
        sealer,
        new SessionCache(SESSIONS, InstantSource.system()),
        new Mailboxes(executor, WAITING_PER_CHAT, WAITING_IN_ALL),
        measures);
  }
}
