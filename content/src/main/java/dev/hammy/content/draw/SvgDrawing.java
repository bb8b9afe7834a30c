package dev.hammy.content.draw;

import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Question.Layer;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.Topic;
import java.util.ArrayList;
import java.util.List;

/**
 * The interview as a picture: one card a question from the top down, with what each choice leads
 * to, then the rules that take several answers, then the plan. Readable at the width of a screen,
 * on light and dark. Pure.
 */
public final class SvgDrawing {
  private final Outline outline;
  private final SvgPage page = new SvgPage();

  private SvgDrawing(Topic topic) {
    this.outline = new Outline(topic);
  }

  /** The picture of a topic as an SVG document. The same topic gives the same text. */
  public static String of(Topic topic) {
    return new SvgDrawing(topic).draw();
  }

  private String draw() {
    String name = outline.topic().name();
    page.title("The interview: " + name);
    questions(Layer.SAFETY, "1. Danger signs", "Asked first, in this order.");
    together();
    questions(
        Layer.EXPLANATION,
        "2. What it fits",
        "Asked only while an answer can still change the result.");
    questions(
        Layer.PLAN,
        "3. What to do",
        "Asked only while an answer can still change what is offered.");
    plan();
    return page.document(
        "The interview: " + name,
        "Every question in order, where each choice leads, and when each plan item is offered.");
  }

  private void questions(Layer layer, String title, String note) {
    List<Question> questions = outline.questions(layer);
    if (questions.isEmpty()) {
      return;
    }
    page.section(title, note);
    for (int i = 0; i < questions.size(); i++) {
      if (i > 0) {
        page.arrow();
      }
      card(questions.get(i));
    }
  }

  private void card(Question question) {
    page.card(
        () -> {
          page.strong(outline.number(question) + ". " + question.ask().english());
          outline.onlyAfter(question).ifPresent(sign -> page.row("Only after", sign));
          question.choices().forEach(choice -> choice(question, choice));
        });
  }

  private void choice(Question question, Choice choice) {
    String label = choice.label().english();
    String speaks = speaks(question, choice);
    outline
        .level(question, choice)
        .ifPresentOrElse(
            level -> page.level(label, level.word(), speaks), () -> page.row(label, speaks));
  }

  private String speaks(Question question, Choice choice) {
    List<String> parts = new ArrayList<>();
    add(parts, "for ", outline.speaks(true, question, choice));
    add(parts, "against ", outline.speaks(false, question, choice));
    return String.join("; ", parts);
  }

  private static void add(List<String> parts, String word, List<String> names) {
    if (!names.isEmpty()) {
      parts.add(word + String.join(", ", names));
    }
  }

  private void together() {
    page.section(
        "How urgent it is",
        "The most urgent match wins. These rules take more than one answer; the choices above that"
            + " name a level are enough by themselves.");
    page.card(
        () -> {
          for (SafetyRule rule : outline.together()) {
            level(outline.words(rule.when(), "\nand "), rule.level());
          }
          level("none of the rules", outline.topic().safety().otherwise().level());
        });
  }

  private void level(String words, CareLevel level) {
    page.level(words, level.word(), "");
  }

  private void plan() {
    page.section(
        "Plan",
        "Nothing here is offered at emergency, same-day or within-days. Whatever withholds an item"
            + " outweighs whatever offers it.");
    outline.topic().plan().forEach(this::item);
  }

  private void item(PlanItem item) {
    page.card(
        () -> {
          page.strong(item.texts().name().english() + " (" + item.kind().word() + ")");
          page.row("comes into question when", outline.offered(item));
          outline.withheld(item).forEach(why -> page.row("is withheld when", why));
        });
    page.gap();
  }
}
