/**
 * A start with nobody there, so that the JVM sees which classes one needs, and the file in which it
 * keeps them: {@link dev.hammy.app.rehearsal.ClassArchive}. Nothing here runs in a bot that serves.
 */
@NullMarked
package dev.hammy.app.rehearsal;

import org.jspecify.annotations.NullMarked;
