/**
 * The program that {@code ./hammy} starts: {@link dev.hammy.app.Main} and one class for each
 * command. What a command does lives below the packages that know it; here is the wiring, by hand,
 * and the one place where a failure becomes an exit code.
 *
 * <p>Start at {@link dev.hammy.app.Main}. Nothing depends on this module.
 */
@NullMarked
package dev.hammy.app;

import org.jspecify.annotations.NullMarked;
