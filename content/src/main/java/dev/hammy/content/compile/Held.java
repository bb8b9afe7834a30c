package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Scalar;
import java.util.List;
import java.util.stream.Stream;

/**
 * An example that stands beside phrases: a text that must be taken for something, or must not.
 *
 * @param <T> what texts of this kind are taken for
 * @param at where it stands in its file
 */
record Held<T>(T meant, Scalar text, String at, boolean must) {
  /** All that stand in a section, under {@code must} and {@code must-not}. */
  static <T> List<Held<T>> in(Section section, T meant) {
    return Stream.of("must", "must-not")
        .flatMap(
            key ->
                RulesReader.scalars(section, key).stream()
                    .map(text -> new Held<>(meant, text, section.at(key), key.equals("must"))))
        .toList();
  }

  /**
   * Notes that it does not hold.
   *
   * @param instead what the text is taken for; empty for nothing
   */
  void broken(Problems problems, String instead) {
    problems.add(
        must ? Kind.EXAMPLE_NOT_READ : Kind.EXAMPLE_READ,
        text.spot(),
        at,
        text.text(),
        instead.isEmpty() ? "nothing" : instead);
  }
}
