/**
 * What a person sees on a phone, {@value dev.hammy.standins.phone.Sheet#WIDTH} pixels wide, drawn
 * as SVG from what a bot really sent: so that it can be looked at, and so that tests can tell what
 * a phone would cut. The looks follow the platforms' own apps; the letters are measured with one
 * table, so that the same message gives the same drawing everywhere.
 */
@NullMarked
package dev.hammy.standins.phone;

import org.jspecify.annotations.NullMarked;
