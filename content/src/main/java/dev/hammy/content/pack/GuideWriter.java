package dev.hammy.content.pack;

import dev.hammy.protocol.Guide;
import dev.hammy.protocol.Stage;
import dev.hammy.protocol.Way;

/** Writes guides into a pack. */
final class GuideWriter {
  private final PackWriter out;
  private final TopicWriter topic;

  GuideWriter(PackWriter out, TopicWriter topic) {
    this.out = out;
    this.topic = topic;
  }

  void write(Guide guide) {
    out.text(guide.id().word());
    out.number(guide.code());
    topic.line(guide.name());
    out.list(guide.findings(), this::finding);
    out.list(guide.stages(), this::stage);
    topic.sources(guide.sources());
  }

  private void finding(Guide.Finding finding) {
    out.text(finding.id().word());
    out.number(finding.code());
    topic.line(finding.label());
  }

  private void stage(Stage stage) {
    out.text(stage.id().word());
    out.number(stage.code());
    out.maybe(stage.picture(), topic::shown);
    topic.lines(stage.says());
    topic.lines(stage.how());
    out.maybe(stage.finds(), finds -> out.text(finds.word()));
    out.list(stage.ways(), this::way);
  }

  private void way(Way way) {
    topic.line(way.label());
    if (way instanceof Way.Onward onward) {
      out.constant(WayKind.ONWARD);
      out.text(onward.to().word());
      out.flag(onward.anotherDay());
    } else if (way instanceof Way.Across across) {
      out.constant(WayKind.ACROSS);
      out.text(across.guide().word());
      out.text(across.at().word());
    } else if (way instanceof Way.CountsAs countsAs) {
      out.constant(WayKind.COUNTS_AS);
      topic.picked(countsAs.counted());
    } else {
      out.constant(way instanceof Way.CheckAgain ? WayKind.CHECK_AGAIN : WayKind.ENDS);
    }
  }
}
