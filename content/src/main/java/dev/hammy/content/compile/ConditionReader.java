package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Field;
import dev.hammy.content.compile.Node.Items;
import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what is said about answers: {@code question: choice} and lists of it. */
final class ConditionReader {
  private static final String ALWAYS = "always";

  private final Draft draft;

  ConditionReader(Draft draft) {
    this.draft = draft;
  }

  /** A condition on its own: {@code all}, {@code any} and {@code none}. */
  Condition condition(Section when) {
    Condition condition = parts(when);
    boolean asksNothing =
        List.of("all", "any", "none").stream().allMatch(key -> when.list(key).isEmpty());
    if (asksNothing) {
      when.problem(Kind.EMPTY_CONDITION, when.spot(), when.at());
    }
    return condition;
  }

  /** The conditions in the list under a key; none if there is no such key. */
  List<Condition> conditions(Section section, String key, Shape shape) {
    List<Condition> conditions = new ArrayList<>();
    for (Node node : section.filled(key)) {
      String at = section.at(key) + " " + (conditions.size() + 1);
      Section.of(draft, at, node, shape).map(this::alwaysOr).ifPresent(conditions::add);
    }
    return conditions;
  }

  private Condition alwaysOr(Section when) {
    if (!when.has(ALWAYS)) {
      return condition(when);
    }
    when.oneOf(ALWAYS, Map.of("true", Condition.ALWAYS));
    return parts(when);
  }

  private Condition parts(Section when) {
    return new Condition(picks(when, "all"), picks(when, "any"), picks(when, "none"));
  }

  private List<Picked> picks(Section when, String key) {
    return when.list(key).stream()
        .flatMap(node -> draft.fields(node, when.at(key)).stream())
        .flatMap(fields -> picked(fields, when.at(key)).stream())
        .toList();
  }

  /** Exactly one {@code question: choice}, where several choices may stand in a list. */
  Optional<Picked> picked(Node.Fields fields, String at) {
    if (fields.byKey().size() != 1) {
      fields.byKey().entrySet().stream()
          .skip(1)
          .forEach(other -> several(other.getKey(), other.getValue(), at));
      return Optional.empty();
    }
    Map.Entry<String, Field> only = fields.byKey().entrySet().iterator().next();
    return question(only.getKey(), only.getValue(), at)
        .map(question -> question.whenPicked(choices(question, only.getValue().value(), at)));
  }

  private void several(String question, Field field, String at) {
    draft.problems().add(Kind.SEVERAL_QUESTIONS, field.key(), at, question);
  }

  /** The question that a key names. */
  Optional<Question> question(String key, Field field, String at) {
    return draft.questions().find(new Scalar(field.key(), key), at, draft.problems());
  }

  /** The choices of a question that a word or a list of words names. */
  ChoiceSet choices(Question question, Node node, String at) {
    String where = at + ", " + question.id();
    Register<Choice> choices = new Register<>("choice", "question '" + question.id() + "'");
    question.choices().forEach(choice -> choices.put(choice.id().word(), choice));
    List<Node> words = node instanceof Items items ? items.nodes() : List.of(node);
    if (words.isEmpty()) {
      draft.problems().add(Kind.EMPTY_LIST, node.spot(), where);
    }
    Set<String> before = new HashSet<>();
    ChoiceSet set = ChoiceSet.NONE;
    for (Node word : words) {
      Optional<Scalar> name = draft.words(word, where);
      name.filter(scalar -> !before.add(scalar.text()))
          .ifPresent(
              twice -> draft.problems().add(Kind.NAMED_TWICE, twice.spot(), where, twice.text()));
      set = set.plus(name.map(scalar -> choice(choices, scalar, where)).orElse(ChoiceSet.NONE));
    }
    return set;
  }

  private ChoiceSet choice(Register<Choice> choices, Scalar name, String at) {
    return choices.find(name, at, draft.problems()).map(Choice::alone).orElse(ChoiceSet.NONE);
  }
}
