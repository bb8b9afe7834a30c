/**
 * What a topic <em>is</em> once its content is compiled: questions, choices, safety rules, patterns
 * with their arguments, plan items and sources. Plain immutable values without behaviour beyond
 * what a value can say about itself; nothing here knows a clock, a file, a thread or a platform.
 *
 * <p>Start at {@link dev.hammy.protocol.Topic}. The content module makes these values from YAML;
 * {@code dev.hammy.triage} is the function over them.
 */
@NullMarked
package dev.hammy.protocol;

import org.jspecify.annotations.NullMarked;
