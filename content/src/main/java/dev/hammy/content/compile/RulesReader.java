package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.protocol.SpeechRules;
import dev.hammy.protocol.SpeechRules.Cue;
import dev.hammy.protocol.SpeechRules.Season;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what turns the meaning of words in one language. */
final class RulesReader {
  private static final int MOST = 100_000;
  private static final String DAY = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
  private static final Pattern SEASON = Pattern.compile(DAY + "/" + DAY);

  private RulesReader() {}

  static SpeechRules none() {
    return new SpeechRules(List.of(), List.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
  }

  static SpeechRules read(Section file) {
    Map<Cue, List<String>> cues = new EnumMap<>(Cue.class);
    file.section("cues", Shapes.CUES)
        .ifPresent(
            section -> {
              for (Cue cue : Cue.values()) {
                cues.put(cue, texts(section, cue.word()));
              }
            });
    return new SpeechRules(
        texts(file, "fillers"),
        texts(file, "ordinary"),
        each(file, "alike", RulesReader::words),
        cues,
        each(file, "numbers", RulesReader::number),
        each(file, "units", RulesReader::number),
        each(file, "dates", RulesReader::season));
  }

  static Map<String, List<String>> groups(Section file) {
    return each(file, "groups", (section, word) -> Optional.of(texts(section, word)));
  }

  static List<String> texts(Section section, String key) {
    return scalars(section, key).stream().map(Scalar::text).toList();
  }

  static List<Scalar> scalars(Section section, String key) {
    return section.filled(key).stream()
        .flatMap(node -> section.draft().words(node, section.at(key)).stream())
        .toList();
  }

  /** What stands beside each word of a section, in the order written; where it can be read. */
  private static <T> Map<String, T> each(
      Section file, String key, BiFunction<Section, String, Optional<T>> read) {
    Map<String, T> all = new LinkedHashMap<>();
    Optional<Section> section = file.open(key);
    for (String word : section.map(open -> open.fields().keySet()).orElse(Set.of())) {
      section.flatMap(open -> read.apply(open, word)).ifPresent(value -> all.put(word, value));
    }
    return all;
  }

  private static Optional<String> words(Section section, String word) {
    return section.words(word).map(Scalar::text);
  }

  private static Optional<Integer> number(Section section, String word) {
    return section.number(word, 0, MOST);
  }

  private static Optional<Season> season(Section section, String word) {
    Optional<Scalar> written = section.words(word);
    Optional<Season> season =
        written
            .map(scalar -> SEASON.matcher(scalar.text()))
            .filter(Matcher::matches)
            .map(
                found ->
                    new Season(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)),
                        Integer.parseInt(found.group(4))));
    written
        .filter(scalar -> season.isEmpty())
        .ifPresent(
            scalar ->
                section.problem(Kind.NOT_A_SEASON, scalar.spot(), section.at(word), scalar.form()));
    return season;
  }
}
