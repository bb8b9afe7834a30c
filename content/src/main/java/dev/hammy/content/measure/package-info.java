/**
 * Measures how people's own words are read: texts that were labelled by hand, in a half that the
 * words are tuned on and a half that is only ever counted, against what a reader makes of them.
 */
@NullMarked
package dev.hammy.content.measure;

import org.jspecify.annotations.NullMarked;
