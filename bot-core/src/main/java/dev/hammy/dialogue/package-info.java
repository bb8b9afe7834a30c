/**
 * A chat turn: a conversation and what the person did, to the next conversation and what to say.
 * Pure; {@link dev.hammy.dialogue.Dialogue} is the one entrance. Where one stands follows from the
 * answers alone ({@code dev.hammy.triage}); this package adds the words: questions, results, side
 * pages, and the reading of typed text.
 *
 * <p>A turn begins in {@code Dialogue}, which says which part takes it: {@code Orders} what is
 * ordered, {@code TextReading} what is typed, {@code FactTurns} what was told in own words, {@code
 * GuideTurns} and {@code ResultTurns} what is shown after the questions. The parts reach each other
 * through {@code Dialogue}; the classes called pages only write. Knows {@code triage}, {@code
 * message}, {@code protocol} and {@code late}, and no platform.
 */
@NullMarked
package dev.hammy.dialogue;

import org.jspecify.annotations.NullMarked;
