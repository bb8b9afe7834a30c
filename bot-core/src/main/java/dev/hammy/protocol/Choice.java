package dev.hammy.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a person can pick.
 *
 * @param id its name, unique in its question
 * @param code its stable number, 0 to 7, never used again for another meaning
 * @param kind an ordinary choice, "none of these" or "not sure"
 * @param label short enough for a button
 * @param detail the whole sentence behind the label, where the label alone could be misread
 * @param words what people type when they mean this choice
 * @param score the scores that it stands for; null if it is about something else
 */
public record Choice(
    ChoiceId id,
    int code,
    Kind kind,
    Line label,
    @Nullable Line detail,
    List<String> words,
    @Nullable Score score) {

  /** What picking the choice says. */
  public enum Kind {
    /** It applies; in a question of the safety layer it is a danger sign. */
    PRESENT,
    /** None of the others apply. Excludes every other choice. */
    NONE,
    /**
     * The person cannot tell. Excludes every other choice; counts as present in the safety layer.
     */
    UNSURE
  }

  public Choice {
    words = List.copyOf(words);
  }

  /** A choice that is no range of scores. */
  public Choice(
      ChoiceId id, int code, Kind kind, Line label, @Nullable Line detail, List<String> words) {
    this(id, code, kind, label, detail, words, null);
  }

  /** Whether somebody means this choice by a score. */
  public boolean isScored(int points) {
    return score != null && score.holds(points);
  }

  public ChoiceSet alone() {
    return ChoiceSet.of(code);
  }
}
