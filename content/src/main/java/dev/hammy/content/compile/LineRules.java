package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.message.Phrase;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What makes a line fit to be shown, in whatever language. Lengths are in UTF-16 units. */
final class LineRules {
  private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern STAGE_TEXT = Pattern.compile("guide\\..*\\.(says|how)\\.\\d+");
  private static final String PHRASE = "phrase.";

  /** The slots that the words of each phrase must have, by the id of its line. */
  private static final Map<String, List<String>> SLOTS =
      Phrase.uses().stream()
          .collect(Collectors.toMap(phrase -> PHRASE + phrase.word(), Phrase.Use::slots));

  private LineRules() {}

  /** How long lines of one sort may be. */
  private record Limit(Pattern ids, int most) {
    static Limit of(String ids, int most) {
      return new Limit(Pattern.compile(ids), most);
    }
  }

  /** What the platforms' buttons, menus, embeds and profiles hold, with room for translations. */
  private static final List<Limit> LIMITS =
      List.of(
          Limit.of("choice\\..*\\.label", 40),
          Limit.of("choice\\..*\\.detail", 220),
          Limit.of("question\\..*\\.title", 30),
          Limit.of("question\\..*\\.ask", 400),
          Limit.of("guide\\.[^.]*\\.name", 40),
          Limit.of("guide\\..*\\.finding\\..*", 40),
          Limit.of("guide\\..*\\.way\\..*", 40),
          Limit.of("picture\\..*\\.alt", 500),
          Limit.of("phrase\\.command-.*", 100),
          Limit.of("phrase\\.bot-description", 512),
          Limit.of("phrase\\.bot-short-description", 120));

  /** Notes everything that makes the words unfit for the line with this id. */
  static void hold(String id, Scalar words, String at, Problems problems) {
    holdLength(id, words, at, problems);
    holdCharacters(words, at, problems);
    holdSpaces(words, at, problems);
    holdSlots(id, words, at, problems);
  }

  private static void holdLength(String id, Scalar words, String at, Problems problems) {
    LIMITS.stream()
        .filter(limit -> limit.ids().matcher(id).matches())
        .filter(limit -> words.text().length() > limit.most())
        .findFirst()
        .ifPresent(
            limit ->
                problems.add(
                    Kind.LINE_TOO_LONG, words.spot(), at, words.text().length(), limit.most()));
  }

  private static void holdCharacters(Scalar words, String at, Problems problems) {
    // A line break at the end is what '>' leaves: told as a stray space, which says how to mend it.
    words
        .text()
        .stripTrailing()
        .codePoints()
        .filter(LineRules::isForbidden)
        .distinct()
        .forEach(
            c ->
                problems.add(
                    Kind.FORBIDDEN_CHARACTER,
                    words.spot(),
                    at,
                    String.format(Locale.ROOT, "%04X", c),
                    String.valueOf(Character.getName(c)).toLowerCase(Locale.ROOT)));
  }

  /** Controls and line breaks; and all that is invisible or turns the direction of writing. */
  private static boolean isForbidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  private static void holdSpaces(Scalar words, String at, Problems problems) {
    String text = words.text();
    if (!text.equals(text.strip())) {
      problems.add(Kind.STRAY_SPACE, words.spot(), at, "white space at an end");
    }
    int twice = text.strip().indexOf("  ");
    if (twice >= 0) {
      String before = text.strip().substring(0, twice);
      String word = before.substring(before.lastIndexOf(' ') + 1);
      problems.add(Kind.STRAY_SPACE, words.spot(), at, "two spaces after '" + word + "'");
    }
  }

  private static void holdSlots(String id, Scalar words, String at, Problems problems) {
    if (STAGE_TEXT.matcher(id).matches()) {
      holdFound(words, at, problems);
    }
    if (!id.startsWith(PHRASE)) {
      return;
    }
    List<String> expected = SLOTS.getOrDefault(id, List.of());
    List<String> found = slots(words.text());
    if (!sorted(found).equals(sorted(expected))) {
      problems.add(Kind.WRONG_SLOTS, words.spot(), at, listed(found), listed(expected));
    }
  }

  /** The text of a stage may have one slot, as often as it likes. */
  private static void holdFound(Scalar words, String at, Problems problems) {
    List<String> others =
        slots(words.text()).stream().filter(slot -> !Stage.FOUND.equals("{" + slot + "}")).toList();
    if (!others.isEmpty()) {
      String expected = "no slot but " + Stage.FOUND;
      problems.add(Kind.WRONG_SLOTS, words.spot(), at, listed(others), expected);
    }
  }

  /** Notes it if a translation of a line does not have the slots that its English has. */
  static void holdSameSlots(Line english, Scalar words, String at, Problems problems) {
    boolean isStageText = STAGE_TEXT.matcher(english.id()).matches();
    List<String> expected = slots(english.english());
    if (isStageText && !sorted(slots(words.text())).equals(sorted(expected))) {
      problems.add(
          Kind.WRONG_SLOTS, words.spot(), at, listed(slots(words.text())), listed(expected));
    }
  }

  private static List<String> slots(String words) {
    return SLOT.matcher(words).results().map((MatchResult slot) -> slot.group(1)).toList();
  }

  private static List<String> sorted(List<String> slots) {
    List<String> copy = new ArrayList<>(slots);
    Collections.sort(copy);
    return copy;
  }

  private static String listed(List<String> slots) {
    return slots.isEmpty()
        ? "no slots"
        : slots.stream().map(slot -> "{" + slot + "}").collect(Collectors.joining(" "));
  }
}
