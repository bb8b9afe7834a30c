package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.protocol.Line;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every line read so far, in the order read. Not thread-safe. */
final class Lines {
  private final Problems problems;
  private final Map<String, PlacedLine> byId = new LinkedHashMap<>();

  Lines(Problems problems) {
    this.problems = problems;
  }

  /** Takes a line in; whatever makes it unfit to be shown is a problem. */
  Line add(String id, Scalar words, String at) {
    LineRules.hold(id, words, at, problems);
    Line line = new Line(id, words.text());
    byId.putIfAbsent(id, new PlacedLine(line, words.spot().file(), words.spot().line()));
    return line;
  }

  Optional<Line> find(String id) {
    return Optional.ofNullable(byId.get(id)).map(PlacedLine::line);
  }

  Collection<String> ids() {
    return byId.keySet();
  }

  List<PlacedLine> all() {
    return List.copyOf(byId.values());
  }
}
