package dev.hammy.reading;

/**
 * What the content's phrases and groups leave in a text for it to be weighed by, beside its words:
 * of a phrase of a danger sign, which sign it is of, how firm, and what became of it; of a group,
 * that some words mean what the group means.
 *
 * @param key a number of 64 bits that stands for all that, as {@link Features} has them
 * @param span where the words stand
 * @param faint whether little is to be learnt from it: phrases were made from many of the examples
 *     and are right about those more often than about what is new
 */
record Trace(long key, Span span, boolean faint) {}
