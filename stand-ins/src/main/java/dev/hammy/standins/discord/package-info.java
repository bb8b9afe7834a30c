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
 * <p>What it is not: it knows nothing of threads, voice, roles, embeds, attachments or modals, has
 * one shard, and sends no rate limits unless told to.
 */
@NullMarked
package dev.hammy.standins.discord;

import org.jspecify.annotations.NullMarked;
