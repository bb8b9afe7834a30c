package dev.hammy.triage;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Argument;
import dev.hammy.protocol.Fit;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which patterns fit: for each, the arguments that the answers make are added up. Because support
 * is additive over questions, what the open questions can still add is known exactly, and with it
 * whether one more answer can change how well anything fits.
 */
final class ExplanationLayer {
  private static final int MOST_PATTERNS = Long.SIZE;
  private static final Comparator<Finding> BEST_FIRST =
      Comparator.comparing(Finding::fit).reversed();

  private final Support[] supports;
  private final Sums sums;

  /**
   * @throws IllegalArgumentException if the topic has more patterns than a set of them has bits
   */
  ExplanationLayer(Topic topic) {
    if (topic.patterns().size() > MOST_PATTERNS) {
      throw new IllegalArgumentException("a topic has at most " + MOST_PATTERNS + " patterns");
    }
    this.supports =
        topic.patterns().stream()
            .map(pattern -> new Support(pattern, topic.questions()))
            .toArray(Support[]::new);
    this.sums = new Sums(supports);
  }

  /** The patterns that fit at least partly: best first, equals in the order of the content. */
  List<Finding> findings(Answers answers, Fits fits) {
    List<Finding> findings = new ArrayList<>(Assessment.MOST_SHOWN);
    for (long rest = fits.certain(); rest != 0; rest &= rest - 1) {
      // Where nothing open can change the fit, the least is what it is: also where every answer to
      // a question that was left out would have added something.
      Support support = supports[Long.numberOfTrailingZeros(rest)];
      Fit fit = support.pattern().fit(support.least(answers));
      findings.add(finding(support, fit, answers));
    }
    findings.sort(BEST_FIRST);
    return findings;
  }

  /** These patterns, one bit for each in the order of the topic. */
  long of(Collection<PatternId> patterns) {
    long bits = 0;
    for (int i = 0; i < supports.length; i++) {
      bits |= patterns.contains(supports[i].pattern().id()) ? 1L << i : 0;
    }
    return bits;
  }

  /** Which patterns fit, as far as the answers can say. */
  Fits fits(Answers answers) {
    return sums.in(answers);
  }

  /** Whether an answer to this open question could change how well any pattern fits. */
  boolean couldChange(Question question, Answers answers, Fits fits) {
    for (long rest = fits.undecided(); rest != 0; rest &= rest - 1) {
      if (supports[Long.numberOfTrailingZeros(rest)].couldChange(question, answers)) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Support support, Fit fit, Answers answers) {
    List<Argument> speaksFor = new ArrayList<>(8);
    List<Argument> speaksAgainst = new ArrayList<>(2);
    for (Argument argument : support.pattern().arguments()) {
      Picked when = argument.when();
      if ((answers.bits(when.question()) & when.choices().bits()) != 0) {
        (argument.speaksFor() ? speaksFor : speaksAgainst).add(argument);
      }
    }
    return new Finding(support.pattern(), fit, speaksFor, speaksAgainst);
  }
}
