package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Fields;
import dev.hammy.content.compile.Node.Items;
import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.protocol.Elsewhere;
import dev.hammy.protocol.GuideId;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.Picture;
import dev.hammy.protocol.PlanItemId;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.RuleId;
import dev.hammy.protocol.SourceId;
import java.util.List;
import java.util.Optional;

/** What has been read of a topic so far, and what can be named in the rest. Not thread-safe. */
final class Draft {
  private final Problems problems = new Problems();
  private final Lines lines = new Lines(problems);
  private final Register<SourceId> sources = new Register<>("source", "sources.yaml");
  private final Register<Picture> pictures = new Register<>("picture", "pictures.yaml");
  private final Register<Question> questions = new Register<>("question", "questions.yaml");
  private final Register<RuleId> rules = new Register<>("rule", "safety.yaml");
  private final Register<PatternId> patterns = new Register<>("pattern", "patterns/");
  private final Register<PlanItemId> plan = new Register<>("plan item", "plan/");
  private final Register<GuideId> guides = new Register<>("guide", "guides/");

  private final Register<Elsewhere> elsewhere = new Register<>("elsewhere", "elsewhere.yaml");

  Problems problems() {
    return problems;
  }

  Lines lines() {
    return lines;
  }

  Register<SourceId> sources() {
    return sources;
  }

  Register<Picture> pictures() {
    return pictures;
  }

  Register<Question> questions() {
    return questions;
  }

  Register<RuleId> rules() {
    return rules;
  }

  Register<PatternId> patterns() {
    return patterns;
  }

  Register<PlanItemId> plan() {
    return plan;
  }

  Register<GuideId> guides() {
    return guides;
  }

  Register<Elsewhere> elsewhere() {
    return elsewhere;
  }

  /** The node as words; empty, and a problem noted, if it is anything else. */
  Optional<Scalar> words(Node node, String at) {
    if (node instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    return wrong(
        node, at, "words", "write them after the key, or indented on the lines below '>-'");
  }

  /** The node as a list; empty, and a problem noted, if it is anything else. */
  List<Node> list(Node node, String at) {
    if (node instanceof Items items) {
      return items.nodes();
    }
    this.<Items>wrong(node, at, "a list", "write [one, two], or '- one' on lines of their own");
    return List.of();
  }

  /** The node as keys with values; empty, and a problem noted, if it is anything else. */
  Optional<Fields> fields(Node node, String at) {
    if (node instanceof Fields fields) {
      return Optional.of(fields);
    }
    return wrong(node, at, "keys with values", "write 'key: value' on lines of their own");
  }

  private <T> Optional<T> wrong(Node node, String at, String form, String advice) {
    problems.add(Kind.WRONG_FORM, node.spot(), at, node.form(), form, advice);
    return Optional.empty();
  }
}
