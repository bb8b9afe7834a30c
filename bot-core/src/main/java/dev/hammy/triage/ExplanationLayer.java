package dev.hammy.triage;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Argument;
import dev.hammy.protocol.Fit;
import dev.hammy.protocol.Pattern;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.Truth;
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
  private final List<Support> supports;

  ExplanationLayer(Topic topic) {
    this.supports =
        topic.patterns().stream().map(pattern -> new Support(pattern, topic.questions())).toList();
  }

  /** The patterns that fit at least partly: best first, equals in the order of the content. */
  List<Finding> findings(Answers answers) {
    List<Finding> findings = new ArrayList<>();
    for (Support support : supports) {
      // Where nothing open can change the fit, the least is what it is: also where every answer to
      // a question that was left out would have added something.
      Fit fit = support.least(answers);
      if (fit.isAtLeastPartly()) {
        findings.add(finding(support.pattern(), fit, answers));
      }
    }
    findings.sort(Comparator.comparing(Finding::fit).reversed());
    return findings;
  }

  /** The support for each of these patterns. */
  List<Support> of(Collection<PatternId> patterns) {
    return supports.stream().filter(one -> patterns.contains(one.pattern().id())).toList();
  }

  /** Whether an answer to this open question could change how well any pattern fits. */
  boolean couldChange(Question question, Answers answers) {
    for (Support support : supports) {
      if (support.couldChange(question, answers)) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Pattern pattern, Fit fit, Answers answers) {
    List<Argument> speaksFor = new ArrayList<>();
    List<Argument> speaksAgainst = new ArrayList<>();
    for (Argument argument : pattern.arguments()) {
      if (argument.when().in(answers) == Truth.TRUE) {
        (argument.speaksFor() ? speaksFor : speaksAgainst).add(argument);
      }
    }
    return new Finding(pattern, fit, speaksFor, speaksAgainst);
  }
}
