package dev.hammy.protocol;

import java.util.List;

/**
 * How people put, in one language, something that is not the topic's to judge. The phrases are in
 * the small grammar that CONTRIBUTING.md explains.
 *
 * @param says phrases that mean it, also where they are denied: it is said once too often rather
 *     than once too seldom
 * @param lookAlikes phrases that hold words of it and mean something else
 */
public record ElsewhereWords(Elsewhere elsewhere, List<String> says, List<String> lookAlikes) {
  public ElsewhereWords {
    says = List.copyOf(says);
    lookAlikes = List.copyOf(lookAlikes);
  }
}
