/**
 * Draws the content's pictures while the program is built: each SVG becomes a PNG beside it, for
 * the platforms to show. Not part of the program that is run.
 */
@NullMarked
package dev.hammy.content.picture;

import org.jspecify.annotations.NullMarked;
