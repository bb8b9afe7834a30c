/**
 * The only package of the core that acts: it takes one message at a time for each chat, opens the
 * token, calls the pure {@link dev.hammy.dialogue.Dialogue}, and has the platform say what comes
 * out. {@link dev.hammy.runtime.TurnRunner} is the way through; {@link dev.hammy.runtime.ChatPort}
 * is what a platform implements.
 *
 * <p>Everything here is bounded: chats remembered, messages waiting, time.
 */
@NullMarked
package dev.hammy.runtime;

import org.jspecify.annotations.NullMarked;
