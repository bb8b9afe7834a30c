/**
 * What whoever runs the bot can look at while it runs: {@link dev.hammy.app.watch.WatchPort}
 * answers {@code /health} and {@code /metrics} on an address of its own. Numbers and the names of
 * platforms; no id, no word, no secret.
 */
@NullMarked
package dev.hammy.app.watch;

import org.jspecify.annotations.NullMarked;
