/**
 * Discord: events in, messages out. {@link dev.hammy.discord.DiscordBot} is the way in; it connects
 * JDA to the core's {@link dev.hammy.runtime.TurnRunner}. Inside, {@code DiscordListener}
 * translates events, {@link dev.hammy.discord.DiscordRenderer} turns messages into Discord's
 * components, and {@code DiscordChatPort} hands them over.
 *
 * <p>Every reply to a command or a press is ephemeral: only the person who asked sees it. Text is
 * read in direct messages only, and no privileged intent is asked for.
 */
@NullMarked
package dev.hammy.discord;

import org.jspecify.annotations.NullMarked;
