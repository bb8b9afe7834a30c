package dev.hammy.content.check;

import dev.hammy.content.compile.Content;
import dev.hammy.content.compile.Untranslated;
import dev.hammy.message.Language;
import dev.hammy.protocol.Line;
import java.util.ArrayList;
import java.util.List;

/** Which languages are offered, and what keeps back the others that have been begun. */
final class Languages {
  /** More lines than this are not named: {@code hammy translate} prints them all. */
  private static final int MOST_NAMED = 10;

  private Languages() {}

  static List<String> of(Content content) {
    List<String> said = new ArrayList<>();
    for (Language language : Language.values()) {
      if (content.wordings().offered().contains(language)) {
        said.add("language " + language.tag() + " is offered");
      }
    }
    content.untranslated().forEach(lacking -> said.addAll(keptBack(lacking)));
    return said;
  }

  private static List<String> keptBack(Untranslated lacking) {
    List<String> said = new ArrayList<>();
    said.add("language " + lacking.language().tag() + " is not offered");
    said.addAll(named("without words", lacking.missing()));
    said.addAll(named("whose English has changed since", lacking.older()));
    if (!lacking.unheard().isEmpty()) {
      said.add("     not heard in what people type: " + lacking.unheard().size());
      lacking.unheard().stream().limit(MOST_NAMED).forEach(sign -> said.add("       " + sign));
    }
    return said;
  }

  private static List<String> named(String how, List<Line> lines) {
    List<String> said = new ArrayList<>();
    if (!lines.isEmpty()) {
      said.add("     lines %s: %d".formatted(how, lines.size()));
      lines.stream().limit(MOST_NAMED).forEach(line -> said.add("       " + line.id()));
    }
    return said;
  }
}
