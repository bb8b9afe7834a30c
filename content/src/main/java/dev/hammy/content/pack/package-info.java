/**
 * The form in which compiled content is packed with the program: numbers and texts, one after
 * another, written once when the program is built and read at every start. It holds no rule of its
 * own: what is packed has been compiled, and each reader here takes up what the writer of the same
 * name has put down, in the same order.
 */
@NullMarked
package dev.hammy.content.pack;

import org.jspecify.annotations.NullMarked;
