package dev.hammy.standins.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What every platform must let a person do and see, in every language: one set of scenarios, in no
 * language, that becomes transcripts in any. The file says how a scenario is written.
 */
public final class Contract {
  private static final String FILE = "/contract/scenarios.txt";
  private static final String TITLE = "# ";
  private static final String AFTER = "after: ";
  private static final Pattern CHOICE = Pattern.compile("\\[([a-z-]+): ([a-z-]+)]");
  private static final Pattern LINE = Pattern.compile("\\{([a-z0-9.-]+)}");

  private Contract() {}

  /**
   * The scenarios in one language, each with all that goes before it.
   *
   * @param language what each name begins with
   * @param words the words of every line, by its id, in the language
   */
  public static List<Transcript> in(String language, Map<String, String> words) {
    Map<String, List<Step>> scenarios = new LinkedHashMap<>();
    for (String section : Transcript.resource(FILE).split("\n(?=" + TITLE + ")", -1)) {
      if (section.startsWith(TITLE)) {
        add(scenarios, section, words);
      }
    }
    return scenarios.entrySet().stream()
        .map(one -> new Transcript(language + ", " + one.getKey(), one.getKey(), one.getValue()))
        .toList();
  }

  /** The ids of all lines that the scenarios name. */
  public static Set<String> lines() {
    return LINE.matcher(Transcript.resource(FILE))
        .results()
        .map((MatchResult line) -> line.group(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static void add(
      Map<String, List<Step>> scenarios, String section, Map<String, String> words) {
    List<Step> steps = new ArrayList<>();
    String second = section.lines().skip(1).findFirst().orElse("");
    if (second.startsWith(AFTER)) {
      String before = second.substring(AFTER.length());
      List<Step> first = scenarios.get(before);
      if (first == null) {
        throw new IllegalArgumentException("no scenario '" + before + "' before this: " + section);
      }
      steps.addAll(first);
    }
    Transcript own = Transcript.parse(FILE, worded(section, words));
    steps.addAll(own.steps());
    scenarios.put(own.title(), steps);
  }

  private static String worded(String section, Map<String, String> words) {
    String chosen = CHOICE.matcher(section).replaceAll("[{choice.$1.$2.label}]");
    return LINE.matcher(chosen)
        .replaceAll((MatchResult line) -> Matcher.quoteReplacement(fixed(words, line.group(1))));
  }

  /** The words up to the first slot, which the program fills. */
  private static String fixed(Map<String, String> words, String id) {
    String said = words.get(id);
    if (said == null) {
      throw new IllegalArgumentException("no line '" + id + "'");
    }
    int slot = said.indexOf('{');
    return slot < 0 ? said : said.substring(0, slot);
  }
}
