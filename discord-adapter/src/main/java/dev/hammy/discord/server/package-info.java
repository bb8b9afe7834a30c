/**
 * What a server's administrators decide about the bot in their server: how much it does there,
 * where people find care, and in which language it speaks. {@link dev.hammy.discord.server.Servers}
 * keeps it, one small file for each server that has decided something; nothing here is about
 * people.
 */
@NullMarked
package dev.hammy.discord.server;

import org.jspecify.annotations.NullMarked;
