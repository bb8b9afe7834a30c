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
        pairs(file, "alike"),
        cues,
        numbers(file, "numbers"),
        numbers(file, "units"),
        dates(file));
  }

  static Map<String, List<String>> groups(Section file) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    file.open("groups")
        .ifPresent(
            section ->
                section.fields().keySet().forEach(key -> groups.put(key, texts(section, key))));
    return groups;
  }

  static List<String> texts(Section section, String key) {
    return scalars(section, key).stream().map(Scalar::text).toList();
  }

  static List<Scalar> scalars(Section section, String key) {
    return section.filled(key).stream()
        .flatMap(node -> section.draft().words(node, section.at(key)).stream())
        .toList();
  }

  private static Map<String, String> pairs(Section file, String key) {
    Map<String, String> pairs = new LinkedHashMap<>();
    file.open(key)
        .ifPresent(
            section ->
                section
                    .fields()
                    .keySet()
                    .forEach(
                        word -> section.words(word).ifPresent(to -> pairs.put(word, to.text()))));
    return pairs;
  }

  private static Map<String, Integer> numbers(Section file, String key) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    file.open(key)
        .ifPresent(
            section ->
                section
                    .fields()
                    .keySet()
                    .forEach(
                        word ->
                            section
                                .number(word, 0, MOST)
                                .ifPresent(number -> numbers.put(word, number))));
    return numbers;
  }

  private static Map<String, Season> dates(Section file) {
    Map<String, Season> dates = new LinkedHashMap<>();
    Optional<Section> section = file.open("dates");
    for (String word : section.map(open -> open.fields().keySet()).orElse(Set.of())) {
      section.flatMap(open -> season(open, word)).ifPresent(season -> dates.put(word, season));
    }
    return dates;
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
