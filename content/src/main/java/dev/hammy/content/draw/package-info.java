/**
 * The interview as a diagram: what is asked in which order, where each answer leads, and what is
 * offered when. {@link dev.hammy.content.draw.MermaidDrawing} makes text, {@link
 * dev.hammy.content.draw.SvgDrawing} a picture; both are pure functions of a topic, read off {@link
 * dev.hammy.content.draw.Outline}. {@link dev.hammy.content.draw.GuideDrawing} makes text of one
 * guide, and {@link dev.hammy.content.draw.ChatDrawing} the screens of a whole conversation.
 */
@NullMarked
package dev.hammy.content.draw;

import org.jspecify.annotations.NullMarked;
