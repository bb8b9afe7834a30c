package dev.hammy.reading;

/**
 * What a phrase of a danger sign leaves in a text for it to be weighed by, beside its words: of
 * which sign it is, how firm, and what became of it.
 *
 * @param key a number of 64 bits that stands for all that, as {@link Features} has them
 * @param span where the phrase stands
 */
record Trace(long key, Span span) {}
