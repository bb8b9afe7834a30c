/**
 * The platforms' libraries as they come, with a bot that only echoes: what Hammy is held against.
 */
@NullMarked
package dev.hammy.load.bare;

import org.jspecify.annotations.NullMarked;
