package dev.hammy.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The known word that somebody probably meant who made one slip: a letter changed, left out, put
 * in, or swapped with its neighbour. Words are found by what is left of them without one letter, so
 * a look-up takes as long as the word.
 */
final class Spelling {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 24;

  private final Map<String, List<String>> byRest = new HashMap<>();

  /**
   * @param words the words that are known
   */
  Spelling(Collection<String> words) {
    for (String word : new TreeSet<>(words)) {
      if (word.length() >= SHORTEST && word.length() <= LONGEST) {
        add(word, word);
        for (int i = 1; i < word.length(); i++) {
          add(without(word, i), word);
        }
      }
    }
  }

  private void add(String rest, String word) {
    List<String> words = byRest.computeIfAbsent(rest, key -> new ArrayList<>(1));
    if (!words.contains(word)) {
      words.add(word);
    }
  }

  /** The first known word, by the alphabet, that is one slip away; null if there is none. */
  @Nullable String nearest(String typed) {
    if (typed.length() < SHORTEST || typed.length() > LONGEST) {
      return null;
    }
    String best = better(null, typed, typed);
    for (int i = 1; i < typed.length(); i++) {
      best = better(best, typed, without(typed, i));
    }
    return best;
  }

  private @Nullable String better(@Nullable String best, String typed, String rest) {
    String found = best;
    for (String word : byRest.getOrDefault(rest, List.of())) {
      boolean sooner = found == null || word.compareTo(found) < 0;
      if (sooner && isOneSlip(typed, word)) {
        found = word;
      }
    }
    return found;
  }

  private static String without(String word, int i) {
    return word.substring(0, i) + word.substring(i + 1);
  }

  /** Whether two words are one slip apart; a first letter is hardly ever wrong. */
  private static boolean isOneSlip(String one, String other) {
    if (one.charAt(0) != other.charAt(0) || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int i = same(one, other);
    String mine = one.substring(i);
    String theirs = other.substring(i);
    boolean swapped =
        mine.length() > 1
            && theirs.length() > 1
            && mine.charAt(0) == theirs.charAt(1)
            && mine.charAt(1) == theirs.charAt(0)
            && mine.substring(2).equals(theirs.substring(2));
    return swapped
        || rest(mine).equals(rest(theirs))
        || mine.equals(rest(theirs))
        || rest(mine).equals(theirs);
  }

  private static int same(String one, String other) {
    int i = 0;
    while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
  }

  private static String rest(String word) {
    return word.isEmpty() ? word : word.substring(1);
  }
}
