/**
 * What a topic <em>is</em> once its content is compiled: questions, choices, safety rules, patterns
 * with their arguments, plan items and sources. Plain immutable values without behaviour beyond
 * what a value can say about itself; nothing here knows a clock, a file, a thread or a platform.
 *
 * <p>Start at {@link dev.hammy.protocol.Topic}. The content module makes these values from YAML;
 * {@code dev.hammy.triage} is the function over them.
 *
 * <p>The records that maps are keyed by while the program starts write out how they are equal. What
 * the compiler gives a record is linked when it is first called, from method handles for each
 * class, which for a dozen of them takes a tenth of a start; and it stays slow where only the quick
 * compiler runs, as in the bot.
 */
@NullMarked
package dev.hammy.protocol;

import org.jspecify.annotations.NullMarked;
