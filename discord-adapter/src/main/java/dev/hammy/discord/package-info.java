/**
 * Discord: events in, messages out. {@link dev.hammy.discord.DiscordBot} is the way in; it connects
 * JDA to the core's {@link dev.hammy.runtime.TurnRunner}. Inside, one listener for each thing that
 * can be done translates events ({@code DiscordListener} those of a conversation), {@code
 * Reception} lets them in, {@link dev.hammy.discord.DiscordRenderer} turns messages into Discord's
 * components, and {@code DiscordChatPort} hands them over. What servers decide is in {@link
 * dev.hammy.discord.server}.
 *
 * <p>Every reply to a command or a press is ephemeral: only the person who asked sees it. The one
 * exception is a check that is offered under a message, which is for others to see. Text is read in
 * direct messages and in fields only, and no privileged intent is asked for.
 */
@NullMarked
package dev.hammy.discord;

import org.jspecify.annotations.NullMarked;
