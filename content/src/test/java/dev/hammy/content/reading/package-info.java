/** Measures the reading of people's own words. */
@NullMarked
package dev.hammy.content.reading;

import org.jspecify.annotations.NullMarked;
