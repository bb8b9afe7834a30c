package dev.hammy.triage;

/**
 * What answers make of the plan items: one bit for each, in the order of the topic. Read within one
 * step.
 *
 * @param offered those that come into question whatever else is answered
 * @param possible those that come or can still come into question
 * @param withheld those that something holds back whatever else is answered
 * @param truths what the answers make of the conditions
 */
record Items(long offered, long possible, long withheld, Truths truths) {}
