package dev.hammy.dialogue;

import dev.hammy.message.Message;

/**
 * What comes of a turn.
 *
 * @param conversation where the chat stands now
 * @param message what to say; every turn says exactly one thing
 */
public record Turn(Conversation conversation, Message message) {}
