package dev.hammy.content.compile;

import dev.hammy.content.pack.PackReader;
import dev.hammy.content.pack.PackWriter;
import dev.hammy.message.Language;
import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a content in a pack, and their words in each language. */
final class LinesPack {
  private static final Language[] LANGUAGES = Language.values();

  private final List<PlacedLine> placed;

  LinesPack(List<PlacedLine> placed) {
    this.placed = placed;
  }

  void write(PackWriter out) {
    out.list(
        placed,
        one -> {
          out.text(one.line().id());
          out.text(one.line().english());
          out.text(one.file());
          out.number(one.row());
        });
  }

  static List<PlacedLine> read(PackReader in) {
    return in.list(() -> new PlacedLine(new Line(in.text(), in.text()), in.text(), in.number()));
  }

  static List<Line> lines(List<PlacedLine> placed) {
    return placed.stream().map(PlacedLine::line).toList();
  }

  /** Writes the words of every line in one language, in the order of the lines. */
  static void translation(Content content, Language language, PackWriter out) {
    Wording wording = content.wordings().in(language);
    out.constant(language);
    content.lines().forEach(one -> out.text(wording.of(one.line())));
  }

  /** Reads all translations. */
  static Wordings wordings(Topic topic, List<PlacedLine> placed, PackReader in) {
    List<Wording> wordings = new ArrayList<>(List.of(Wording.english(topic.phrases())));
    wordings.addAll(in.list(() -> translation(topic, placed, in)));
    return new Wordings(wordings);
  }

  private static Wording translation(Topic topic, List<PlacedLine> placed, PackReader in) {
    Language language = in.constant(LANGUAGES);
    Map<String, String> words = new HashMap<>(2 * placed.size());
    placed.forEach(one -> words.put(one.line().id(), in.text()));
    return Wording.translated(language, topic.phrases(), words);
  }
}
