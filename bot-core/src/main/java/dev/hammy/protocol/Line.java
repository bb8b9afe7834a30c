package dev.hammy.protocol;

/**
 * One sentence or short paragraph that a person sees.
 *
 * @param id where the line stands in the content, such as {@code question.where.ask}; translations
 *     are keyed by it
 * @param english the words as written by the author; never blank
 */
public record Line(String id, String english) {
  /**
   * @throws IllegalArgumentException if the id or the words are blank
   */
  public Line {
    if (id.isBlank() || english.isBlank()) {
      throw new IllegalArgumentException("a line needs an id and words: '" + id + "'");
    }
  }
}
