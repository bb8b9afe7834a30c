/**
 * What a part of the program costs, in time and in bytes allocated, measured by JMH beside fixed
 * yardsticks in the same run: a time says much about the machine, a ratio little. {@link
 * dev.hammy.benchmarks.Main} prints what they cost, and the table of targets.
 */
@NullMarked
package dev.hammy.benchmarks;

import org.jspecify.annotations.NullMarked;
