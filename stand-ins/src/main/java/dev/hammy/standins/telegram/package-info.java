/**
 * A strict local stand-in of the Telegram Bot API, and a person to play against a bot through it.
 *
 * <p>{@link dev.hammy.standins.telegram.TelegramStandIn} is the server: point a bot at its address
 * with its token, let persons write and press, and read what the bot's messages look like now.
 * Whatever the real server would refuse is refused in its words and, where the bot is at fault,
 * remembered as a violation. {@link dev.hammy.standins.telegram.Fault} makes calls fail on demand.
 * {@link dev.hammy.standins.telegram.TelegramPlayer} is one person in a private chat. {@link
 * dev.hammy.standins.telegram.BusyTelegram} is for thousands of people at once, and less strict.
 *
 * <p>Everything runs on 127.0.0.1, nothing sleeps, and every wait ends at a deadline.
 */
@NullMarked
package dev.hammy.standins.telegram;

import org.jspecify.annotations.NullMarked;
