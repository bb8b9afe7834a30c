/**
 * The proof: every conversation that a topic allows is walked, and every property is held against
 * it. Start at {@link dev.hammy.content.check.Check}, whose list names them all; a new check is one
 * class and one line in that list.
 *
 * <p>Most properties watch the {@code Walk}, which goes through every reachable set of answers with
 * the same {@link dev.hammy.triage.Triage} that people talk to. What two answers share by which
 * nothing in the topic can tell them apart is walked once ({@code AnswerClasses}). A few properties
 * look at the safety table by itself ({@code SafetySearch}). Whatever breaks a property is shown as
 * a conversation ({@code Chat}), the shortest there is.
 */
@NullMarked
package dev.hammy.content.check;

import org.jspecify.annotations.NullMarked;
