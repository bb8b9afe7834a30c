package dev.hammy.content.check;

import dev.hammy.protocol.Question;
import java.util.List;

/**
 * Something that must hold for every conversation. One is made for each run; during the walk it is
 * told of every reachable set of answers, by several threads at once and in no fixed order.
 */
interface Property {
  /** The sentence that holds or does not, with its number. */
  String says();

  /** The walk came to the end of a conversation. */
  default void concluded(Path path, Outcome outcome) {}

  /**
   * The walk came to a question and has been through all of its answers.
   *
   * @param leadsTo what each class of answers leads to; two numbers are equal exactly if everything
   *     that follows is
   */
  default void asked(Path path, Question question, int[] leadsTo) {}

  /** A conversation went on past the most questions there may be, and was not walked further. */
  default void wentOn(Path path, Question question) {}

  /**
   * What breaks it, once the walk is over; empty if it holds. Properties that need no walk do their
   * work here.
   */
  List<Broken> broken();

  /** What is worth knowing although nothing is broken, such as how much was tried. */
  default List<String> notes() {
    return List.of();
  }
}
