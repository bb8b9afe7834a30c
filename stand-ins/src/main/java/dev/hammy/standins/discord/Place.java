package dev.hammy.standins.discord;

/** Where a person uses the bot. */
public enum Place {
  /** A server that has installed the bot. */
  SERVER,
  /** A server that has not; the person has installed the app. */
  OTHER_SERVER,
  /** The person's private chat with the bot. */
  DIRECT_MESSAGES,
  /** A private chat between two people, one of whom has installed the app. */
  PRIVATE_CHANNEL
}
