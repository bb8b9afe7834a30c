package dev.hammy.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Argument;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.SourceId;
import dev.hammy.triage.Assessment;
import dev.hammy.triage.Finding;
import dev.hammy.triage.Offer;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What follows from a set of answers, as a JSON object whose keys are always all there. */
final class ResultWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Triage triage;

  ResultWriter(Triage triage) {
    this.triage = triage;
  }

  ObjectNode write(Answers answers) {
    Step step = triage.next(answers);
    return step instanceof Step.Conclude conclude
        ? concluded(conclude.assessment())
        : open(answers, ((Step.Ask) step).question());
  }

  private static ObjectNode concluded(Assessment assessment) {
    ObjectNode result = NODES.objectNode();
    result.put("careLevel", assessment.level().word());
    result.put("careLevelSoFar", assessment.level().word());
    result.set("rules", array(assessment.rules(), ResultWriter::rule));
    result.set("patterns", array(assessment.findings(), ResultWriter::finding));
    putPlan(result, assessment.plan());
    return result.putNull("next");
  }

  /** Rules that hold already are certain; what fits and what to do are not, so they stay empty. */
  private ObjectNode open(Answers answers, Question next) {
    Optional<CareLevel> certain = triage.levelSoFar(answers);
    List<SafetyRule> holding = certain.isEmpty() ? List.of() : triage.assess(answers).rules();
    ObjectNode result = NODES.objectNode();
    result.putNull("careLevel");
    result.put("careLevelSoFar", certain.map(CareLevel::word).orElse(null));
    result.set("rules", array(holding, ResultWriter::rule));
    result.putArray("patterns");
    putPlan(result, List.of());
    result.set("next", question(next));
    return result;
  }

  private static void putPlan(ObjectNode result, List<Offer> offers) {
    ObjectNode plan = result.putObject("plan");
    List<Offer> offered = offers.stream().filter(Offer::isOffered).toList();
    List<Offer> withheld = offers.stream().filter(offer -> !offer.isOffered()).toList();
    plan.set("offered", array(offered, offer -> item(offer.item())));
    plan.set("withheld", array(withheld, ResultWriter::withheld));
  }

  private static ObjectNode rule(SafetyRule rule) {
    ObjectNode node = NODES.objectNode();
    node.put("id", rule.id().word());
    node.put("level", rule.level().word());
    node.put("reason", rule.reason().english());
    ArrayNode sources = node.putArray("sources");
    rule.sources().stream().map(SourceId::word).forEach(sources::add);
    return node;
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode node = NODES.objectNode();
    node.put("id", finding.pattern().id().word());
    node.put("name", finding.pattern().texts().name().english());
    node.put("fit", finding.fit().word());
    lines(node.putArray("for"), finding.speaksFor().stream().map(Argument::says).toList());
    lines(node.putArray("against"), finding.speaksAgainst().stream().map(Argument::says).toList());
    return node;
  }

  private static ObjectNode item(PlanItem item) {
    ObjectNode node = NODES.objectNode();
    node.put("id", item.id().word());
    node.put("kind", item.kind().word());
    node.put("name", item.texts().name().english());
    return node;
  }

  private static ObjectNode withheld(Offer offer) {
    ObjectNode node = item(offer.item());
    lines(node.putArray("because"), offer.withheldBecause());
    return node;
  }

  static ObjectNode question(Question question) {
    ObjectNode node = NODES.objectNode();
    node.put("question", question.id().word());
    node.put("ask", question.ask().english());
    node.put("pick", question.pick() == Question.Pick.ONE ? "one" : "several");
    node.set("choices", array(question.choices(), ResultWriter::choice));
    return node;
  }

  private static ObjectNode choice(Choice choice) {
    ObjectNode node = NODES.objectNode();
    node.put("id", choice.id().word());
    node.put("label", choice.label().english());
    Line detail = choice.detail();
    return node.put("detail", detail == null ? null : detail.english());
  }

  private static void lines(ArrayNode array, List<Line> lines) {
    lines.stream().map(Line::english).forEach(array::add);
  }

  private static <T> ArrayNode array(List<T> values, Function<T, ObjectNode> write) {
    ArrayNode array = NODES.arrayNode(values.size());
    values.stream().map(write).forEach(array::add);
    return array;
  }
}
