/**
 * Discord on 127.0.0.1: REST and gateway as far as a bot needs them that answers commands, presses
 * and direct messages. {@link dev.hammy.standins.discord.DiscordStandIn} is the way in; {@link
 * dev.hammy.standins.discord.DiscordPlayer} is a person who uses it.
 *
 * <p>Strict: what the real one refuses is refused with the same codes, and also noted, so that
 * {@link dev.hammy.standins.discord.DiscordStandIn#assertNoViolations} fails the test. It holds the
 * bot to more than Discord does in two points: every reply to an interaction must be ephemeral, and
 * every message must switch mentions off.
 *
 * <p>Each route has a rate, far shorter than the real one's, which the headers tell; what else is
 * to go wrong is told to {@link dev.hammy.standins.discord.Faults}. {@link
 * dev.hammy.standins.discord.BusyDiscord} is for thousands of people at once, and less strict.
 *
 * <p>What it is not: it knows nothing of threads, voice, embeds or reactions, has one server that
 * has installed the bot, and takes as many shards as a bot begins.
 */
@NullMarked
package dev.hammy.standins.discord;

import org.jspecify.annotations.NullMarked;
