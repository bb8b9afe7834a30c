package dev.hammy.content.compile;

import dev.hammy.protocol.CareAdvice;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.RuleId;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.SafetyTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads {@code safety.yaml}. */
final class SafetyReader {
  private static final String OTHERWISE = "otherwise";

  private final Draft draft;
  private final ConditionReader conditions;
  private final Claims ids;

  SafetyReader(Draft draft) {
    this.draft = draft;
    this.conditions = new ConditionReader(draft);
    this.ids = new Claims(Kind.DUPLICATE_ID, draft.problems());
  }

  SafetyTable read(Section file) {
    List<SafetyRule> rules =
        file.sections("rules", "rule", Shapes.RULE).stream().map(this::ruled).toList();
    SafetyRule otherwise =
        file.section(OTHERWISE, Shapes.OTHERWISE).map(this::otherwise).orElseGet(this::standIn);
    return new SafetyTable(rules, otherwise, advice(file));
  }

  private SafetyRule ruled(Section section) {
    Condition when =
        section
            .section("when", Shapes.CONDITION)
            .map(conditions::condition)
            .orElse(Condition.ALWAYS);
    SafetyRule rule = rule(section, when);
    if (rule.level().isUrgent() && !when.none().isEmpty()) {
      section.problem(
          Kind.URGENT_SWITCHED_OFF, section.spot("when"), section.at("when"), rule.level().word());
    }
    return rule;
  }

  private SafetyRule otherwise(Section section) {
    SafetyRule rule = rule(section, Condition.ALWAYS);
    if (section.has("level") && rule.level() != CareLevel.CLINIC) {
      section.problem(
          Kind.OTHERWISE_NOT_CLINIC,
          section.spot("level"),
          section.at("level"),
          rule.level().word());
    }
    return rule;
  }

  private SafetyRule rule(Section section, Condition when) {
    section.words("id").ifPresent(id -> ids.claim(id, section.at()));
    RuleId id = new RuleId(section.name("id"));
    draft.rules().put(id.word(), id);
    return new SafetyRule(
        id,
        section.oneOf("level", Shapes.CARE_LEVELS).orElse(CareLevel.CLINIC),
        when,
        section.line("reason", "rule." + id + ".reason"),
        section.sources());
  }

  /** What stands in for a rule that could not be read. */
  SafetyRule standIn() {
    Line reason = new Line("rule.otherwise.reason", OTHERWISE);
    return new SafetyRule(
        new RuleId(OTHERWISE), CareLevel.CLINIC, Condition.ALWAYS, reason, List.of());
  }

  private static Map<CareLevel, CareAdvice> advice(Section file) {
    Map<CareLevel, CareAdvice> advice = new EnumMap<>(CareLevel.class);
    file.section("advice", Shapes.LEVELS)
        .ifPresent(
            levels ->
                Shapes.CARE_LEVELS.forEach(
                    (word, level) ->
                        levels
                            .section(word, Shapes.ADVICE)
                            .ifPresent(section -> advice.put(level, advice(section, word)))));
    return advice;
  }

  private static CareAdvice advice(Section section, String level) {
    String line = "care." + level;
    return new CareAdvice(
        section.line("title", line + ".title"),
        section.lines("steps", line + ".step"),
        section.line("safety-net", line + ".safety-net"),
        section.sources());
  }
}
