package dev.hammy.content.draw;

import dev.hammy.message.Message;

/**
 * One screen of a chat.
 *
 * @param message what the bot says
 * @param pressed the label that is pressed next; empty on the last screen
 */
record Screen(Message message, String pressed) {}
