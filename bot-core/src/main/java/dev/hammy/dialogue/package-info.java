/**
 * A chat turn: a conversation and what the person did, to the next conversation and what to say.
 * Pure; {@link dev.hammy.dialogue.Dialogue} is the one entrance. Where one stands follows from the
 * answers alone ({@code dev.hammy.triage}); this package adds the words: questions, results, side
 * pages, and the reading of typed text.
 */
@NullMarked
package dev.hammy.dialogue;

import org.jspecify.annotations.NullMarked;
