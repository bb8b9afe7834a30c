package dev.hammy.content.compile;

import dev.hammy.message.Language;
import dev.hammy.protocol.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a translator still has to write for a language, as the YAML to write it into. */
public final class TranslationSheet {
  private TranslationSheet() {}

  /** The sheet's rows; only a comment if nothing is lacking. */
  public static List<String> of(Content content, Language language) {
    Map<String, List<PlacedLine>> byFile = new LinkedHashMap<>();
    Set<Line> lacking = lacking(content, language);
    for (PlacedLine placed : content.lines()) {
      if (lacking.contains(placed.line())) {
        byFile.computeIfAbsent(placed.file(), file -> new ArrayList<>()).add(placed);
      }
    }
    List<String> rows = new ArrayList<>();
    rows.add("# %d lines have no %s words yet.".formatted(lacking.size(), language.tag()));
    if (!lacking.isEmpty()) {
      rows.add("lines:");
      byFile.forEach((file, lines) -> rows.addAll(rows(file, lines)));
    }
    return rows;
  }

  private static Set<Line> lacking(Content content, Language language) {
    Set<Line> lacking = new LinkedHashSet<>();
    if (!content.wordings().offered().contains(language)) {
      content.lines().forEach(placed -> lacking.add(placed.line()));
    }
    for (Untranslated begun : content.untranslated()) {
      if (begun.language() == language) {
        lacking.retainAll(begun.all());
      }
    }
    return lacking;
  }

  private static List<String> rows(String file, List<PlacedLine> lines) {
    List<String> rows = new ArrayList<>();
    rows.add("");
    rows.add("  # ---- " + file);
    for (PlacedLine placed : lines) {
      Line line = placed.line();
      rows.add("  # " + line.english());
      rows.add("  " + line.id() + ":");
      rows.add("    english: \"" + Untranslated.markOf(line) + "\"");
      rows.add("    words: >-");
      rows.add("      …");
    }
    return rows;
  }
}
