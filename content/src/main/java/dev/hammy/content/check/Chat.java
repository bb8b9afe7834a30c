package dev.hammy.content.check;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.triage.Assessment;
import dev.hammy.triage.Finding;
import dev.hammy.triage.Offer;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints the conversation that answers make, as the person would have seen it. */
final class Chat {
  private final Triage triage;

  Chat(Triage triage) {
    this.triage = triage;
  }

  /** The questions, what was picked, and the result or the question that is open. */
  List<String> lines(Answers answers) {
    List<String> lines = new ArrayList<>();
    Answers given = Answers.none();
    for (Question question : triage.asked(answers)) {
      lines.add(question.ask().english());
      lines.add("> " + picked(question, answers.to(question)));
      given = given.with(question, answers.to(question));
    }
    Step step = triage.next(given);
    if (step instanceof Step.Ask ask) {
      lines.add(ask.question().ask().english());
    } else {
      lines.addAll(result(((Step.Conclude) step).assessment()));
    }
    return lines;
  }

  static String picked(Question question, ChoiceSet choices) {
    return question.picked(choices).stream().map(Chat::label).collect(Collectors.joining(" + "));
  }

  /** A question and what is picked for it by the names that the content gives them. */
  static String named(Question question, ChoiceSet choices) {
    return question.picked(choices).stream()
        .map(choice -> choice.id().word())
        .collect(Collectors.joining(" + ", question.id() + ": ", ""));
  }

  private static String label(Choice choice) {
    return choice.label().english();
  }

  private static List<String> result(Assessment assessment) {
    List<String> lines = new ArrayList<>();
    lines.add("= " + assessment.level().word() + ", by " + assessment.deciding().id());
    for (Finding finding : assessment.findings()) {
      lines.add("  fits " + finding.fit().word() + ": " + finding.pattern().id());
    }
    for (Offer offer : assessment.plan()) {
      lines.add((offer.isOffered() ? "  offered: " : "  withheld: ") + offer.item().id());
    }
    return lines;
  }
}
