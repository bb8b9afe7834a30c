/**
 * The table of targets: what is tried, what was seen of it, and whether that is what was aimed at.
 * Knows nothing of how costs are measured; what plays people or starts the bot is run as the
 * commands that anybody can run, {@code ./hammy load} and the others.
 */
@NullMarked
package dev.hammy.benchmarks.table;

import org.jspecify.annotations.NullMarked;
