package dev.hammy.content.check;

import dev.hammy.protocol.FindingId;
import dev.hammy.protocol.Guide;
import dev.hammy.protocol.GuideId;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.SourceId;
import dev.hammy.protocol.Stage;
import dev.hammy.protocol.StageId;
import dev.hammy.protocol.Way;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A guide in a few lines: a stage, then its ways, then the next stage. */
final class GuideBuilder {
  private final String id;
  private final int code;
  private final List<Guide.Finding> findings = new ArrayList<>();
  private final List<Stage> stages = new ArrayList<>();

  GuideBuilder(String id, int code) {
    this.id = id;
    this.code = code;
  }

  GuideBuilder finding(String finding, int findingCode) {
    findings.add(new Guide.Finding(new FindingId(finding), findingCode, line(finding, finding)));
    return this;
  }

  /** Begins a stage; what follows belongs to it. */
  GuideBuilder stage(String stage, String says) {
    Line line = line(stage + ".says", says);
    stages.add(
        new Stage(
            new StageId(stage), stages.size(), null, List.of(line), List.of(), null, List.of()));
    return this;
  }

  GuideBuilder finds(String finding) {
    Stage stage = stages.get(stages.size() - 1);
    return replaced(new FindingId(finding), stage.ways());
  }

  GuideBuilder to(String label, String stage) {
    return way(new Way.Onward(label(label), new StageId(stage), false));
  }

  /** A way that is taken on another day. */
  GuideBuilder later(String label, String stage) {
    return way(new Way.Onward(label(label), new StageId(stage), true));
  }

  GuideBuilder across(String label, String guide, String at) {
    return way(new Way.Across(label(label), new GuideId(guide), new StageId(at)));
  }

  GuideBuilder checkAgain() {
    return way(new Way.CheckAgain(label("New or worse")));
  }

  GuideBuilder countsAs(String label, Picked counted) {
    return way(new Way.CountsAs(label(label), counted));
  }

  GuideBuilder ends() {
    return way(new Way.Ends(label("To the summary")));
  }

  Guide build() {
    SourceId book = new SourceId("book");
    return new Guide(
        new GuideId(id), code, line("name", "The " + id), findings, stages, List.of(book));
  }

  private GuideBuilder way(Way way) {
    Stage stage = stages.get(stages.size() - 1);
    List<Way> ways = new ArrayList<>(stage.ways());
    ways.add(way);
    return replaced(stage.finds(), ways);
  }

  private GuideBuilder replaced(@Nullable FindingId finds, List<Way> ways) {
    Stage last = stages.remove(stages.size() - 1);
    stages.add(new Stage(last.id(), last.code(), null, last.says(), last.how(), finds, ways));
    return this;
  }

  private Line label(String words) {
    Stage stage = stages.get(stages.size() - 1);
    return line(stage.id() + ".way." + (stage.ways().size() + 1), words);
  }

  private Line line(String place, String words) {
    return new Line("guide." + id + "." + place, words);
  }
}
