package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Field;
import dev.hammy.content.compile.Node.Fields;
import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a question follows up: one danger sign of a question that stands above it. */
final class FollowUps {
  private static final String KEY = "only-after";

  private final Draft draft;
  private final ConditionReader conditions;
  private final List<String> inOrder;

  /**
   * @param questions the questions of the file, in order
   */
  FollowUps(Draft draft, List<Section> questions) {
    this.draft = draft;
    this.conditions = new ConditionReader(draft);
    this.inOrder = questions.stream().map(FollowUps::id).toList();
  }

  /** What a question follows up; null if it is asked for its own sake, or is not as it must be. */
  @Nullable Picked of(Section question, Question.Layer layer) {
    Optional<Fields> fields =
        question.value(KEY).flatMap(node -> draft.fields(node, question.at(KEY)));
    if (fields.isEmpty() || !isOfSafety(question, layer) || !isAbove(question, fields.get())) {
      return null;
    }
    if (fields.get().byKey().isEmpty()) {
      question.problem(Kind.EMPTY_CONDITION, question.spot(KEY), question.at(KEY));
    }
    return conditions
        .picked(fields.get(), question.at(KEY))
        .filter(picked -> isSign(question, picked))
        .orElse(null);
  }

  private static String id(Section question) {
    return question
        .value("id")
        .filter(node -> node instanceof Scalar)
        .map(node -> ((Scalar) node).text())
        .orElse("");
  }

  private static boolean isOfSafety(Section question, Question.Layer layer) {
    if (layer != Question.Layer.SAFETY) {
      question.problem(Kind.FOLLOW_UP_NOT_SAFETY, question.spot(KEY), question.at(KEY));
    }
    return layer == Question.Layer.SAFETY;
  }

  private boolean isAbove(Section question, Fields fields) {
    List<String> notAbove =
        inOrder.subList(Math.max(0, inOrder.indexOf(id(question))), inOrder.size());
    for (Map.Entry<String, Field> entry : fields.byKey().entrySet()) {
      if (notAbove.contains(entry.getKey())) {
        question.problem(
            Kind.FOLLOW_UP_FIRST, entry.getValue().key(), question.at(KEY), entry.getKey());
        return false;
      }
    }
    return true;
  }

  private boolean isSign(Section section, Picked picked) {
    Question question =
        draft.questions().all().stream()
            .filter(known -> known.code() == picked.question())
            .findFirst()
            .orElseThrow();
    List<Choice> choices = question.picked(picked.choices());
    boolean sign =
        question.pick() == Question.Pick.SEVERAL
            && choices.size() == 1
            && choices.get(0).kind() == Choice.Kind.PRESENT;
    // Choices that are not known are a problem of their own.
    if (!sign && !choices.isEmpty()) {
      section.problem(
          Kind.FOLLOW_UP_OF_NO_SIGN, section.spot(KEY), section.at(KEY), named(choices));
    }
    return sign;
  }

  private static String named(List<Choice> choices) {
    return choices.stream()
        .map(choice -> Objects.toString(choice.id()))
        .collect(Collectors.joining(", "));
  }
}
