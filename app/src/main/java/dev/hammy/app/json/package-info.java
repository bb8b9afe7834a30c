/**
 * Triage and reading as lines of JSON: {@link dev.hammy.app.json.TriageLines} turns one line with
 * answers into one line with what follows from them, {@link dev.hammy.app.json.ReadLines} one
 * message into what was read in it. A line that cannot be read is answered with what is wrong with
 * it. Pure.
 */
@NullMarked
package dev.hammy.app.json;

import org.jspecify.annotations.NullMarked;
