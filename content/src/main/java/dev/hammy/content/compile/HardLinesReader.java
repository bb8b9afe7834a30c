package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code reading.yaml}, once all lines have been read. */
final class HardLinesReader {
  private final Draft draft;
  private final Claims ids;

  HardLinesReader(Draft draft) {
    this.draft = draft;
    this.ids = new Claims(Kind.DUPLICATE_ID, draft.problems());
  }

  List<HardLine> read(Section file) {
    List<HardLine> lines = new ArrayList<>();
    for (Section section : file.sections("hard", "hard line", Shapes.HARD_LINE)) {
      Optional<Scalar> line = section.words("line");
      line.ifPresent(id -> hold(section, id));
      Optional<Scalar> because = section.words("because");
      lines.add(
          new HardLine(line.map(Scalar::text).orElse(""), because.map(Scalar::text).orElse("")));
    }
    return lines;
  }

  private void hold(Section section, Scalar line) {
    ids.claim(line, section.at("line"));
    if (draft.lines().find(line.text()).isEmpty()) {
      String advice =
          Nearest.orElse(line.text(), draft.lines().ids(), "delete it, or name another line");
      section.problem(Kind.UNKNOWN_LINE, line.spot(), section.at("line"), line.text(), advice);
    }
  }
}
