/**
 * Reads what people write, by the words that the content lists for each choice: {@link
 * dev.hammy.reading.WordReader} finds the phrases in a text, weighs denial, doubt, other people and
 * the past, and says what was meant and in which words. Pure, offline and without regular
 * expressions: the time it takes grows with the length of the text and with nothing else.
 */
@NullMarked
package dev.hammy.reading;

import org.jspecify.annotations.NullMarked;
