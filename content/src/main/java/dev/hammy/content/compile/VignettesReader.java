package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Field;
import dev.hammy.content.compile.Node.Items;
import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.PlanItemId;
import dev.hammy.protocol.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the files of {@code vignettes/}: one case a file, or a list of them. */
final class VignettesReader {
  private final Draft draft;
  private final ConditionReader conditions;
  private final Claims ids;

  VignettesReader(Draft draft) {
    this.draft = draft;
    this.conditions = new ConditionReader(draft);
    this.ids = new Claims(Kind.DUPLICATE_ID, draft.problems());
  }

  List<Vignette> read(Node root) {
    List<Node> cases = root instanceof Items items ? items.nodes() : List.of(root);
    List<Vignette> vignettes = new ArrayList<>();
    int number = 0;
    for (Node node : cases) {
      number++;
      Section.of(draft, "vignette " + Section.called(node, number), node, Shapes.VIGNETTE)
          .map(this::vignette)
          .ifPresent(vignettes::add);
    }
    return vignettes;
  }

  private Vignette vignette(Section section) {
    section.words("id").ifPresent(id -> ids.claim(id, section.at()));
    List<PatternId> fits = section.named("fits", draft.patterns());
    List<PatternId> fitsNot = section.named("fits-not", draft.patterns());
    List<PlanItemId> offered = section.named("offered", draft.plan());
    List<PlanItemId> withheld = section.named("withheld", draft.plan());
    holdApart(section, "fits", "fits-not");
    holdApart(section, "offered", "withheld");
    return new Vignette(
        section.name("id"),
        section.words("story").map(Scalar::text).orElse(""),
        answers(section),
        section.oneOf("level", Shapes.CARE_LEVELS).orElse(CareLevel.CLINIC),
        Set.copyOf(section.named("because", draft.rules())),
        Set.copyOf(fits),
        Set.copyOf(fitsNot),
        Set.copyOf(offered),
        Set.copyOf(withheld),
        section.sources());
  }

  private static void holdApart(Section section, String key, String otherKey) {
    List<String> others = section.list(otherKey).stream().map(Node::form).toList();
    for (Node node : section.list(key)) {
      if (node instanceof Scalar name && others.contains(name.form())) {
        section.problem(Kind.BOTH_WAYS, name.spot(), section.at(), name.text(), key, otherKey);
      }
    }
  }

  private Answers answers(Section section) {
    Map<String, Field> byQuestion =
        section
            .value("answers")
            .flatMap(node -> draft.fields(node, section.at("answers")))
            .map(Node.Fields::byKey)
            .orElse(Map.of());
    Answers answers = Answers.none();
    for (Map.Entry<String, Field> entry : byQuestion.entrySet()) {
      answers = with(answers, entry.getKey(), entry.getValue(), section.at("answers"));
    }
    return answers;
  }

  private Answers with(Answers answers, String key, Field field, String at) {
    Optional<Question> found = conditions.question(key, field, at);
    if (found.isEmpty()) {
      return answers;
    }
    Question question = found.get();
    ChoiceSet choices = conditions.choices(question, field.value(), at);
    if (!question.understood(choices).equals(choices)) {
      draft.problems().add(Kind.IMPOSSIBLE_ANSWER, field.key(), at, question.id());
    }
    return answers.with(question, choices);
  }
}
