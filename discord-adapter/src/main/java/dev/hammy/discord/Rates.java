package dev.hammy.discord;

/** Which of Discord's rates the bot keeps to by itself. */
public enum Rates {
  /** Those that Discord has published: what every bot needs that people use. */
  PUBLISHED,
  /** None, to measure the bot against a stand-in. */
  NONE
}
