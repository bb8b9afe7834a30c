package dev.hammy.content.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hammy.protocol.FindingId;
import dev.hammy.protocol.Guide;
import dev.hammy.protocol.GuideId;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Stage;
import dev.hammy.protocol.StageId;
import dev.hammy.protocol.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuideDrawingTest {
  @Test
  void aGuideIsDrawnWithItsStagesAndWhereEveryWayLeads() {
    Stage high =
        stage(
            "high-box",
            null,
            new Way.Onward(line("It was quiet: 0 to 2"), new StageId("low"), false),
            new Way.CheckAgain(line("Worse \"today\"")));
    Stage low =
        stage(
            "low",
            "low",
            new Way.Onward(line("Higher"), new StageId("high-box"), true),
            new Way.Across(line("Slower"), new GuideId("tempo"), new StageId("from-pins")),
            new Way.Ends(line("Done")));
    Line name = line("Heights");
    Guide guide =
        new Guide(new GuideId("box-height"), 0, name, List.of(), List.of(high, low), List.of());

    assertEquals(
        """
        stateDiagram-v2
          state "high-box" as box_height__high_box
          state "low, finds low" as box_height__low
          state "the danger questions again" as danger_questions
          [*] --> box_height__high_box
          box_height__high_box --> box_height__low : It was quiet – 0 to 2
          box_height__high_box --> danger_questions : Worse #quot;today#quot;
          box_height__low --> box_height__high_box : (another day) Higher
          box_height__low --> tempo__from_pins : Slower
          box_height__low --> [*] : Done
        """,
        GuideDrawing.of(guide));
  }

  private static Stage stage(String id, @Nullable String finds, Way... ways) {
    FindingId found = finds == null ? null : new FindingId(finds);
    return new Stage(
        new StageId(id), 0, null, List.of(line("Says")), List.of(), found, List.of(ways));
  }

  private static Line line(String words) {
    return new Line("line", words);
  }
}
