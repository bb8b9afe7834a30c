package dev.hammy.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that people wrote, and what a careful reader takes from it. Reading learns from
 * examples which words point where, so whatever is not listed counts as not said.
 *
 * @param asked the question that was on screen; null if there was none
 * @param means what it says; a danger sign that it raises is one of these
 * @param maybe what it may say: nothing is learnt from it about these
 */
public record Example(
    String text, @Nullable Question asked, List<Meaning> means, List<Meaning> maybe) {
  public Example {
    means = List.copyOf(means);
    maybe = List.copyOf(maybe);
  }
}
