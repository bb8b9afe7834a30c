package dev.hammy.content.draw;

import dev.hammy.protocol.Guide;
import dev.hammy.protocol.GuideId;
import dev.hammy.protocol.Stage;
import dev.hammy.protocol.StageId;
import dev.hammy.protocol.Way;

/** A guide as a Mermaid state diagram: its stages, and where each way leads. Pure. */
public final class GuideDrawing {
  private static final String CHECK_AGAIN = "danger_questions";
  private static final String OUT = "[*]";

  private final Guide guide;
  private final StringBuilder text = new StringBuilder();

  private GuideDrawing(Guide guide) {
    this.guide = guide;
  }

  /** The diagram of a guide, ending in a line break. The same guide gives the same text. */
  public static String of(Guide guide) {
    return new GuideDrawing(guide).draw();
  }

  private String draw() {
    text.append("stateDiagram-v2\n");
    for (Stage stage : guide.stages()) {
      line("state " + MermaidText.quoted(words(stage)) + " as " + id(guide.id(), stage.id()));
    }
    if (guide.stages().stream().anyMatch(Stage::checksAgain)) {
      line("state " + MermaidText.quoted("the danger questions again") + " as " + CHECK_AGAIN);
    }
    line(OUT + " --> " + id(guide.id(), guide.entry().id()));
    guide.stages().forEach(stage -> stage.ways().forEach(way -> way(stage, way)));
    return text.toString();
  }

  private static String words(Stage stage) {
    return stage.finds() == null ? stage.id().word() : stage.id() + ", finds " + stage.finds();
  }

  private void way(Stage from, Way way) {
    // A colon or a semicolon would end the label.
    String label =
        MermaidText.escaped(way.label().english()).replace(":", " –").replace("; ", ", ");
    String later = way instanceof Way.Onward onward && onward.anotherDay() ? "(another day) " : "";
    line(id(guide.id(), from.id()) + " --> " + target(way) + " : " + later + label);
  }

  private String target(Way way) {
    if (way instanceof Way.Onward onward) {
      return id(guide.id(), onward.to());
    }
    if (way instanceof Way.Across across) {
      return id(across.guide(), across.at());
    }
    return way instanceof Way.CheckAgain ? CHECK_AGAIN : OUT;
  }

  /** Guides lead into each other, so a stage is named with its guide. */
  private static String id(GuideId guide, StageId stage) {
    return MermaidText.id(guide.word()) + "__" + MermaidText.id(stage.word());
  }

  private void line(String words) {
    text.append("  ").append(words).append('\n');
  }
}
