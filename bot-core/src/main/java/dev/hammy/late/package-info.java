/**
 * What is made when it is first asked for: {@link dev.hammy.late.Once}, since most starts do
 * without most of what a program may come to need. Knows nothing else of Hammy; every package may
 * use it.
 */
@NullMarked
package dev.hammy.late;

import org.jspecify.annotations.NullMarked;
