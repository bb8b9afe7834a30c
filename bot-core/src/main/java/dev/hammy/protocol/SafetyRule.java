package dev.hammy.protocol;

import java.util.List;

/**
 * One row of the safety table: when this holds, it is at least this urgent.
 *
 * @param id its name
 * @param level how urgent it is when the rule holds
 * @param when the condition
 * @param reason why, in words that the person can follow
 * @param sources what the rule rests on; never empty
 */
public record SafetyRule(
    RuleId id, CareLevel level, Condition when, Line reason, List<SourceId> sources) {
  public SafetyRule {
    sources = List.copyOf(sources);
  }
}
