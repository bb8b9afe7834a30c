/**
 * Telegram: updates in, messages out, through long polling.
 *
 * <p>{@link dev.hammy.telegram.TelegramBot} is the way in: it starts, runs and stops everything.
 * {@code TelegramListener} translates an update into what the core understands, {@code
 * TelegramRenderer} translates a message back, {@code TelegramChatPort} says it. How a message
 * looks on Telegram is decided in the renderer and nowhere else.
 *
 * <p>Beside them: {@code UpdateIntake} hands updates on and knows which of them have been handled,
 * so that Telegram is told of no other; {@code UpdatePolling} fetches them; {@code BotApi} makes
 * one call, {@code TelegramCalls} repeats those that may be repeated; {@code BotProfile} sets the
 * command list.
 */
@NullMarked
package dev.hammy.telegram;

import org.jspecify.annotations.NullMarked;
