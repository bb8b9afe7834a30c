package dev.hammy.protocol;

/** What words can mean: a choice of a question. */
public record Meaning(Question question, Choice choice) {}
