/** The program. */
@NullMarked
package dev.hammy.app;

import org.jspecify.annotations.NullMarked;
