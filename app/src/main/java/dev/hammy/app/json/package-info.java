/**
 * Triage as lines of JSON: {@link dev.hammy.app.json.TriageLines} turns one line with answers into
 * one line with what follows from them. Pure.
 */
@NullMarked
package dev.hammy.app.json;

import org.jspecify.annotations.NullMarked;
