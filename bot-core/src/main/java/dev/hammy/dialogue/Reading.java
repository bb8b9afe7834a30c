package dev.hammy.dialogue;

import java.util.List;

/**
 * What was read in a text. It may raise concern and never clears it: no answer here is one to a
 * question of the safety layer.
 *
 * @param answers to questions of the other layers, in the order of the content; several to a
 *     question that takes one answer are all unsure
 * @param dangers the danger signs to be asked about, in the order of the content
 */
public record Reading(List<ReadAnswer> answers, List<ReadAnswer> dangers) {
  /** Nothing that is known was said. */
  public static final Reading NOTHING = new Reading(List.of(), List.of());

  public Reading {
    answers = List.copyOf(answers);
    dangers = List.copyOf(dangers);
  }
}
