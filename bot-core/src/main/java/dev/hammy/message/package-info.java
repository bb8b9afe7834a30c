/**
 * Words and buttons, free of any platform, and the sealed token that carries a conversation inside
 * a button. A {@link dev.hammy.message.Message} says what is to be seen; a platform's renderer
 * decides how. A {@link dev.hammy.message.Ticket} is what a button means; {@link
 * dev.hammy.message.TokenSealer} turns it into at most 64 characters and back, for its owner only.
 *
 * <p>Pure: the key is handed in, nothing is random, nothing is kept. Knows {@code protocol} alone.
 */
@NullMarked
package dev.hammy.message;

import org.jspecify.annotations.NullMarked;
