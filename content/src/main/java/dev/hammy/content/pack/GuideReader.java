package dev.hammy.content.pack;

import dev.hammy.protocol.FindingId;
import dev.hammy.protocol.Guide;
import dev.hammy.protocol.GuideId;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Stage;
import dev.hammy.protocol.StageId;
import dev.hammy.protocol.Way;

/** Reads guides from a pack, as {@link GuideWriter} wrote them. */
final class GuideReader {
  private static final WayKind[] KINDS = WayKind.values();

  private final PackReader in;
  private final TopicReader topic;

  GuideReader(PackReader in, TopicReader topic) {
    this.in = in;
    this.topic = topic;
  }

  Guide read() {
    return new Guide(
        new GuideId(in.text()),
        in.number(),
        topic.line(),
        in.list(() -> new Guide.Finding(new FindingId(in.text()), in.number(), topic.line())),
        in.list(this::stage),
        topic.sources());
  }

  private Stage stage() {
    return new Stage(
        new StageId(in.text()),
        in.number(),
        in.maybe(topic::shown),
        topic.lines(),
        topic.lines(),
        in.maybe(() -> new FindingId(in.text())),
        in.list(this::way));
  }

  private Way way() {
    Line label = topic.line();
    return switch (in.constant(KINDS)) {
      case ONWARD -> new Way.Onward(label, new StageId(in.text()), in.flag());
      case ACROSS -> new Way.Across(label, new GuideId(in.text()), new StageId(in.text()));
      case CHECK_AGAIN -> new Way.CheckAgain(label);
      case COUNTS_AS -> new Way.CountsAs(label, topic.picked());
      case ENDS -> new Way.Ends(label);
    };
  }
}
