/**
 * {@code ./hammy load}: plays many people at once against the bot, which runs as a process of its
 * own exactly as {@code ./hammy run} starts it, and measures it. {@link dev.hammy.load.LoadRun} is
 * one run; {@link dev.hammy.load.TelegramCrowd} and {@link dev.hammy.load.DiscordCrowd} are the
 * people.
 *
 * <p>A module of its own, since it holds the stand-ins, which the released program must not.
 */
@NullMarked
package dev.hammy.load;

import org.jspecify.annotations.NullMarked;
