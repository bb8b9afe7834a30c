package dev.hammy.content.draw;

import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Pattern;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Question.Layer;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.Topic;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The interview as a Mermaid flow chart. Pure. */
public final class MermaidDrawing {
  private final Outline outline;
  private final StringBuilder text = new StringBuilder();

  private MermaidDrawing(Topic topic) {
    this.outline = new Outline(topic);
  }

  /** The chart of a topic, ending in a line break. The same topic gives the same text. */
  public static String of(Topic topic) {
    return new MermaidDrawing(topic).draw();
  }

  private String draw() {
    text.append("flowchart TD\n");
    questions(Layer.SAFETY, "Danger signs: asked first, in this order");
    questions(Layer.EXPLANATION, "What it fits: asked while the answer can still matter");
    questions(Layer.PLAN, "What to do: asked while the answer can still matter");
    order();
    levels();
    together();
    patterns();
    plan();
    return text.toString();
  }

  private void questions(Layer layer, String title) {
    if (outline.questions(layer).isEmpty()) {
      return;
    }
    line(
        "subgraph "
            + layer.name().toLowerCase(Locale.ROOT)
            + "["
            + MermaidText.quoted(title)
            + "]");
    for (Question question : outline.questions(layer)) {
      String words = outline.number(question) + ". " + question.ask().english();
      line("  " + id(question) + "[" + MermaidText.quoted(words) + "]");
    }
    line("end");
  }

  private void order() {
    List<Question> questions = outline.topic().questions();
    for (int i = 1; i < questions.size(); i++) {
      String before = id(questions.get(i - 1));
      String next = id(questions.get(i));
      outline
          .onlyAfter(questions.get(i))
          .ifPresentOrElse(
              sign ->
                  line(before + " -->|" + MermaidText.quoted("only after " + sign) + "| " + next),
              () -> line(before + " --> " + next));
    }
  }

  private void levels() {
    for (CareLevel level : CareLevel.values()) {
      line(id(level) + "([" + MermaidText.quoted(level.word()) + "])");
    }
    for (Question question : outline.questions(Layer.SAFETY)) {
      outline.leads(question).forEach((level, choices) -> lead(question, level, choices));
    }
  }

  private void lead(Question question, CareLevel level, List<Choice> choices) {
    String labels =
        choices.stream().map(choice -> choice.label().english()).collect(Collectors.joining(", "));
    line(id(question) + " -->|" + MermaidText.quoted(labels) + "| " + id(level));
  }

  /** Rules that take more than one answer stand for themselves between questions and level. */
  private void together() {
    for (SafetyRule rule : outline.together()) {
      String id = "rule_" + MermaidText.id(rule.id().word());
      line(id + "{{" + MermaidText.quoted(outline.words(rule.when(), ", and ")) + "}}");
      for (Question question : outline.topic().questions()) {
        if ((rule.when().questions() & 1 << question.code()) != 0) {
          line(id(question) + " --- " + id);
        }
      }
      line(id + " --> " + id(rule.level()));
    }
  }

  private void patterns() {
    for (Pattern pattern : outline.topic().patterns()) {
      line(id(pattern.id()) + "([" + MermaidText.quoted(outline.name(pattern)) + "])");
      for (Question question : outline.topic().questions()) {
        if (outline.speaks(pattern, true, question)) {
          line(id(question) + " -->|for| " + id(pattern.id()));
        } else if (outline.speaks(pattern, false, question)) {
          line(id(question) + " -.->|against| " + id(pattern.id()));
        }
      }
    }
  }

  private void plan() {
    for (PlanItem item : outline.topic().plan()) {
      String id = "item_" + MermaidText.id(item.id().word());
      line(id + "[/" + MermaidText.quoted(item.texts().name().english()) + "/]");
      for (Pattern pattern : outline.topic().patterns()) {
        if (item.offered().forPatterns().contains(pattern.id())) {
          line(id(pattern.id()) + " -->|offers| " + id);
        }
        if (item.withheld().stream().anyMatch(why -> why.whileFits().contains(pattern.id()))) {
          line(id(pattern.id()) + " -.->|withholds| " + id);
        }
      }
    }
  }

  private void line(String words) {
    text.append("  ").append(words).append('\n');
  }

  private static String id(Question question) {
    return "ask_" + MermaidText.id(question.id().word());
  }

  private static String id(CareLevel level) {
    return "level_" + MermaidText.id(level.word());
  }

  private static String id(PatternId pattern) {
    return "pattern_" + MermaidText.id(pattern.word());
  }
}
