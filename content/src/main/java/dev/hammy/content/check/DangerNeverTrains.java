package dev.hammy.content.check;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Topic;
import java.util.List;

/**
 * A danger sign that is present, or may be, makes the result urgent, and an urgent result trains
 * nothing: no finding and no plan item is in it.
 */
final class DangerNeverTrains implements Property {
  private final Topic topic;
  private final Problems problems;

  DangerNeverTrains(Subject subject) {
    this.topic = subject.topic();
    this.problems = new Problems(topic);
  }

  @Override
  public String says() {
    return " 1 a danger sign is never answered with training";
  }

  @Override
  public void concluded(Path path, Outcome outcome) {
    if (path.danger() && !outcome.assessment().level().isUrgent()) {
      problems.add(notUrgent(path.answers(), outcome), path.answers());
    }
    if (trains(path, outcome)) {
      problems.add(
          "the result is urgent, or a danger sign may be there, and still it holds what fits or a"
              + " plan item",
          path.answers());
    }
  }

  @Override
  public List<Broken> broken() {
    return problems.broken();
  }

  private static boolean trains(Path path, Outcome outcome) {
    boolean empty =
        outcome.assessment().plan().isEmpty() && outcome.assessment().findings().isEmpty();
    return !empty && (path.danger() || outcome.assessment().level().isUrgent());
  }

  private String notUrgent(Answers answers, Outcome outcome) {
    return signs(answers)
        + " ends at "
        + outcome.assessment().level().word()
        + "; it needs a safety rule of within-days or more urgent";
  }

  private String signs(Answers answers) {
    return topic.questions().stream()
        .filter(question -> answers.has(question))
        .filter(question -> AnswerClasses.isDanger(question, answers.to(question)))
        .map(question -> Chat.named(question, answers.to(question)))
        .reduce((one, other) -> one + " with " + other)
        .orElseThrow();
  }
}
