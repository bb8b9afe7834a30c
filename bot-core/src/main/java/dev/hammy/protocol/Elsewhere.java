package dev.hammy.protocol;

import java.util.List;

/**
 * Something people write about that is not this topic's to judge: it is recognised, answered with
 * care and pointed to the right place, and never triaged (evidence G-005, G-008, G-009).
 *
 * @param id its name
 * @param heard what it comes before
 * @param words what people type when they mean it; looked for as whole words
 * @param says what they are told
 * @param sources where they are pointed to, and what that rests on; never empty
 */
public record Elsewhere(
    String id, Heard heard, List<String> words, List<Line> says, List<SourceId> sources) {

  /** When it is heard. */
  public enum Heard {
    /** Before anything but a danger sign; beside a danger sign, it is said above its question. */
    ALWAYS,
    /** Where the words answer nothing that is on screen. */
    ELSE
  }

  /**
   * @throws IllegalArgumentException if the id is not lower-case words joined by hyphens
   */
  public Elsewhere {
    Words.require(id);
    words = List.copyOf(words);
    says = List.copyOf(says);
    sources = List.copyOf(sources);
  }
}
