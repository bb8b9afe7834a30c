/**
 * The one pure function: answers to the next step. {@link dev.hammy.triage.Triage#next} asks what
 * can still matter, safety first, and concludes as soon as nothing can.
 *
 * <p>Three layers that never mix: {@code SafetyLayer} decides the care level by fixed rules, {@code
 * ExplanationLayer} adds up arguments for patterns, {@code PlanLayer} gates what is offered on the
 * other two. Each can say what holds for a set of answers and whether one more answer could change
 * that; nothing here knows words, clocks or platforms.
 */
@NullMarked
package dev.hammy.triage;

import org.jspecify.annotations.NullMarked;
