package dev.hammy.triage;

/**
 * Which patterns fit, as far as is known: one bit for each pattern, in the order of the topic.
 *
 * @param certain those that fit at least partly whatever else is answered
 * @param possible those that can still come to fit at least partly
 * @param undecided those that the open questions can still make fit better than is certain
 */
record Fits(long certain, long possible, long undecided) {}
