package dev.hammy.protocol;

import java.util.List;
import java.util.Map;

/**
 * The safety layer: fixed rules in one table, of which the most urgent match wins.
 *
 * @param rules in the order of the content
 * @param otherwise what holds when no rule does; never urgent and never self-care, since being left
 *     alone has to be earned by a rule
 * @param advice what each care level tells a person; all levels are present
 */
public record SafetyTable(
    List<SafetyRule> rules, SafetyRule otherwise, Map<CareLevel, CareAdvice> advice) {
  public SafetyTable {
    rules = List.copyOf(rules);
    advice = Map.copyOf(advice);
  }

  public CareAdvice advice(CareLevel level) {
    CareAdvice found = advice.get(level);
    if (found == null) {
      throw new IllegalStateException("no advice for " + level);
    }
    return found;
  }
}
