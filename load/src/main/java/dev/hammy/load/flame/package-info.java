/**
 * A picture of where a program's time goes, made of the samples that Java itself takes: {@link
 * dev.hammy.load.flame.Samples} reads them, {@link dev.hammy.load.flame.FlameGraph} draws them.
 */
@NullMarked
package dev.hammy.load.flame;

import org.jspecify.annotations.NullMarked;
