/**
 * What a running program counts of itself, for whoever watches over it: {@link
 * dev.hammy.measure.Measures} gives out counters, levels and times, and reads them all. Numbers
 * only: never an id, never a word that anybody typed.
 */
@NullMarked
package dev.hammy.measure;

import org.jspecify.annotations.NullMarked;
