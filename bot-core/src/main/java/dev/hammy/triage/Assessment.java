package dev.hammy.triage;

import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.GuideId;
import dev.hammy.protocol.PainLimit;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.SafetyRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The result of a conversation.
 *
 * @param level how urgent it is
 * @param rules the safety rules that hold, most urgent first; the first decided the level
 * @param findings the patterns that fit at least partly, best first; empty if the level is urgent
 * @param plan what comes into question to do, offered or withheld; empty if the level is urgent
 */
public record Assessment(
    CareLevel level, List<SafetyRule> rules, List<Finding> findings, List<Offer> plan) {
  /** No more patterns than this are shown side by side. */
  public static final int MOST_SHOWN = 3;

  public Assessment {
    rules = List.copyOf(rules);
    findings = List.copyOf(findings);
    plan = List.copyOf(plan);
  }

  /** The rule that decided the level. */
  public SafetyRule deciding() {
    return rules.get(0);
  }

  /** The findings to show side by side. */
  public List<Finding> shown() {
    return findings.subList(0, Math.min(MOST_SHOWN, findings.size()));
  }

  /** How much pain an item may bring, given all that fits; empty for what is no exercise. */
  public Optional<PainLimit> limit(PlanItem item) {
    Stream<PainLimit> stricter =
        findings.stream().flatMap(finding -> Stream.ofNullable(finding.pattern().limit()));
    return Optional.ofNullable(item.limit()).map(own -> own.or(stricter));
  }

  public List<Offer> offered() {
    return plan.stream().filter(Offer::isOffered).toList();
  }

  public List<Offer> withheld() {
    return plan.stream().filter(offer -> !offer.isOffered()).toList();
  }

  /** The first item that opens a guide and is offered; without one the guide is shut. */
  public Optional<PlanItem> opener(GuideId guide) {
    return offered().stream().map(Offer::item).filter(item -> item.opens(guide)).findFirst();
  }
}
