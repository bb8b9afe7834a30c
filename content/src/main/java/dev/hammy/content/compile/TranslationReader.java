package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Field;
import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.message.Language;
import dev.hammy.protocol.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the files of {@code text/<language>/}, of one language. */
final class TranslationReader {
  private static final Pattern MARK = Pattern.compile("[0-9a-f]{" + Digest.MARK_LENGTH + "}");

  private final Draft draft;
  private final Language language;
  private final Claims ids;
  private final Map<String, String> current = new HashMap<>();
  private final List<String> older = new ArrayList<>();

  TranslationReader(Draft draft, Language language) {
    this.draft = draft;
    this.language = language;
    this.ids = new Claims(Kind.DUPLICATE_ID, draft.problems());
  }

  void read(Section file) {
    file.value("lines")
        .flatMap(node -> draft.fields(node, file.at("lines")))
        .ifPresent(lines -> lines.byKey().forEach(this::read));
  }

  private void read(String id, Field field) {
    String at = "line '" + id + "'";
    Optional<Line> line = draft.lines().find(id);
    if (line.isEmpty()) {
      String advice = Nearest.orElse(id, draft.lines().ids(), "delete it: its English is gone");
      draft.problems().add(Kind.UNKNOWN_LINE, field.key(), at, id, advice);
    }
    ids.claim(new Scalar(field.key(), id), at);
    Section.of(draft, at, field.value(), Shapes.TRANSLATED_LINE)
        .ifPresent(section -> line.ifPresent(english -> read(english, section)));
  }

  private void read(Line english, Section section) {
    Optional<Scalar> words = section.words("words");
    words.ifPresent(
        scalar -> LineRules.hold(english.id(), scalar, section.at("words"), draft.problems()));
    words.ifPresent(
        scalar -> LineRules.holdSameSlots(english, scalar, section.at("words"), draft.problems()));
    Optional<String> mark = mark(section);
    if (words.isPresent() && mark.isPresent()) {
      if (mark.get().equals(Untranslated.markOf(english))) {
        current.put(english.id(), words.get().text());
      } else {
        older.add(english.id());
      }
    }
  }

  private Optional<String> mark(Section section) {
    Optional<Scalar> mark = section.words("english");
    mark.filter(words -> !MARK.matcher(words.text()).matches())
        .ifPresent(
            words ->
                section.problem(
                    Kind.NOT_A_MARK, words.spot(), section.at("english"), words.form()));
    return mark.map(Scalar::text);
  }

  /** What all files together give. */
  Translation translation() {
    List<Line> lines = draft.lines().all().stream().map(PlacedLine::line).toList();
    List<Line> outdated = lines.stream().filter(line -> older.contains(line.id())).toList();
    List<Line> missing =
        lines.stream()
            .filter(line -> !current.containsKey(line.id()) && !outdated.contains(line))
            .toList();
    return new Translation(current, new Untranslated(language, missing, outdated, List.of()));
  }

  /**
   * A language's words so far, by line id, and what they lack.
   *
   * @param words of the lines whose English has not changed since
   */
  record Translation(Map<String, String> words, Untranslated lacking) {
    Translation {
      words = Map.copyOf(words);
    }

    Translation withUnheard(List<String> unheard) {
      return new Translation(words, lacking.withUnheard(unheard));
    }
  }
}
