/**
 * The terminal as a platform, in the same shape as the others: {@link
 * dev.hammy.app.console.ConsoleListener} translates what is typed, {@link
 * dev.hammy.app.console.ConsoleRenderer} makes text of a message and is pure, {@link
 * dev.hammy.app.console.ConsolePort} writes it, and {@link dev.hammy.app.console.ConsoleChat} goes
 * round.
 */
@NullMarked
package dev.hammy.app.console;

import org.jspecify.annotations.NullMarked;
