package dev.hammy.content.check;

import dev.hammy.protocol.Fit;
import dev.hammy.protocol.Pattern;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Assessment;
import dev.hammy.triage.Finding;
import dev.hammy.triage.Offer;
import java.util.List;

/** Puts assessments into numbers, so that millions of them can be told apart quickly. */
final class Results {
  private static final int MOST_PATTERNS = 32;
  private static final int MOST_ITEMS = 64;

  private final List<Pattern> patterns;
  private final List<PlanItem> plan;

  /**
   * @throws IllegalArgumentException if the topic has more patterns or plan items than there are
   *     bits
   */
  Results(Topic topic) {
    this.patterns = topic.patterns();
    this.plan = topic.plan();
    if (patterns.size() > MOST_PATTERNS || plan.size() > MOST_ITEMS) {
      throw new IllegalArgumentException("too many patterns or plan items to check");
    }
  }

  Outcome outcome(Assessment assessment) {
    return new Outcome(assessment, result(assessment));
  }

  Outcome.Result result(Assessment assessment) {
    long fits = 0;
    for (Finding finding : assessment.findings()) {
      long bits = finding.fit() == Fit.WELL ? 2 : 1;
      fits |= bits << (2 * indexOf(patterns, finding.pattern()));
    }
    long offered = 0;
    long withheld = 0;
    for (Offer offer : assessment.plan()) {
      long bit = 1L << indexOf(plan, offer.item());
      offered |= offer.isOffered() ? bit : 0;
      withheld |= offer.isOffered() ? 0 : bit;
    }
    return new Outcome.Result(assessment.level(), fits, offered, withheld);
  }

  /** By identity: an assessment holds the topic's own values, and comparing them costs. */
  @SuppressWarnings("ReferenceEquality")
  private static <T> int indexOf(List<T> all, T one) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) == one) {
        return i;
      }
    }
    throw new IllegalStateException("not of this topic: " + one);
  }
}
