package dev.hammy.content.check;

import dev.hammy.content.compile.HardLine;
import dev.hammy.content.compile.PlacedLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whatever people read is plain English: measured by the Flesch-Kincaid grade over each text that
 * they see at once, and over all, and by the length of each sentence. What {@code reading.yaml}
 * lets pass is left out, and must still be too hard without it.
 */
final class ReadsPlainly implements Property {
  private static final int HIGHEST_GRADE = 8;
  private static final int LONGEST_SENTENCE = 22;

  /** The grade of fewer words says nothing: one long word would decide it. */
  private static final int FEWEST_WORDS = 20;

  /** A word of so many syllables is named as one that may be put more plainly. */
  private static final int LONG_WORD = 4;

  private final Texts texts;
  private final Syllables syllables = new Syllables();
  private final Set<String> letPass;

  ReadsPlainly(Subject subject) {
    this.texts = subject.texts();
    this.letPass = texts.hardLines().stream().map(HardLine::line).collect(Collectors.toSet());
  }

  @Override
  public String says() {
    return "13 what people read is of grade "
        + HIGHEST_GRADE
        + " or below, and no sentence has more than "
        + LONGEST_SENTENCE
        + " words";
  }

  @Override
  public List<Broken> broken() {
    Stream<String> all =
        isHard(over(held())) ? Stream.of("all together " + tooHard(held())) : Stream.empty();
    return Stream.of(all, hardTexts(), longSentences(), lettingTooMuchPass())
        .flatMap(problems -> problems)
        .map(Broken::as)
        .toList();
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!held().isEmpty()) {
      notes.addAll(List.of(overall(), hardest(), longest()));
    }
    texts.hardLines().stream()
        .map(line -> "let pass: " + line.line() + " – " + line.because())
        .forEach(notes::add);
    return notes;
  }

  private String overall() {
    Prose all = over(held());
    return String.format(
        Locale.ROOT,
        "%,d sentences, %,d words: grade %.1f all together",
        all.sentences(),
        all.words(),
        all.grade());
  }

  private String hardest() {
    Comparator<Map.Entry<String, List<PlacedLine>>> byGrade =
        Comparator.comparingDouble(text -> over(text.getValue()).grade());
    return byText(held()).entrySet().stream()
        .filter(text -> over(text.getValue()).words() >= FEWEST_WORDS)
        .max(byGrade)
        .map(text -> "the hardest is " + text.getKey() + ", " + grade(text.getValue()))
        .orElse("no text is long enough to be graded by itself");
  }

  private String longest() {
    Comparator<PlacedLine> byLongest = Comparator.comparingInt(line -> longestSentence(line));
    PlacedLine line = held().stream().max(byLongest).orElseThrow();
    return "the longest sentence has " + longestSentence(line) + " words, in " + line.line().id();
  }

  /** The lines that nothing lets pass. */
  private List<PlacedLine> held() {
    return texts.lines().stream().filter(line -> !letPass.contains(line.line().id())).toList();
  }

  private Stream<String> hardTexts() {
    return byText(held()).entrySet().stream()
        .filter(text -> isHard(over(text.getValue())))
        .map(text -> text.getKey() + " " + tooHard(text.getValue()));
  }

  private Stream<String> longSentences() {
    return held().stream()
        .flatMap(
            line ->
                Prose.sentences(line.line().english()).stream()
                    .filter(sentence -> Prose.words(sentence).size() > LONGEST_SENTENCE)
                    .map(sentence -> tooLong(line, sentence)));
  }

  private Stream<String> lettingTooMuchPass() {
    Map<String, List<PlacedLine>> byText = byText(texts.lines());
    return texts.lines().stream()
        .filter(line -> letPass.contains(line.line().id()))
        .filter(line -> longestSentence(line) <= LONGEST_SENTENCE)
        .filter(line -> !isHard(over(byText.getOrDefault(textOf(line), List.of()))))
        .map(line -> line.line().id() + " reads plainly by now: delete it from reading.yaml");
  }

  private static boolean isHard(Prose prose) {
    return prose.words() >= FEWEST_WORDS && prose.grade() > HIGHEST_GRADE;
  }

  private String tooHard(List<PlacedLine> lines) {
    String words =
        lines.stream()
            .flatMap(line -> Prose.words(line.line().english()).stream())
            .filter(word -> syllables.applyAsInt(word) >= LONG_WORD)
            .distinct()
            .sorted()
            .limit(10)
            .collect(Collectors.joining(", "));
    return "reads at "
        + grade(lines)
        + ", above "
        + HIGHEST_GRADE
        + ": shorten its sentences"
        + (words.isEmpty() ? "" : ", or say more plainly: " + words);
  }

  private static String tooLong(PlacedLine line, String sentence) {
    return line.file()
        + ":"
        + line.row()
        + " "
        + line.line().id()
        + " has a sentence of "
        + Prose.words(sentence).size()
        + " words, more than "
        + LONGEST_SENTENCE
        + ": \""
        + sentence
        + '"';
  }

  private String grade(List<PlacedLine> lines) {
    return String.format(Locale.ROOT, "grade %.1f", over(lines).grade());
  }

  private Prose over(List<PlacedLine> lines) {
    return lines.stream()
        .map(line -> line.line().english())
        .filter(Prose::isSentences)
        .map(line -> Prose.of(line, syllables))
        .reduce(Prose.NONE, Prose::plus);
  }

  private static int longestSentence(PlacedLine line) {
    return Prose.sentences(line.line().english()).stream()
        .mapToInt(sentence -> Prose.words(sentence).size())
        .max()
        .orElse(0);
  }

  private static Map<String, List<PlacedLine>> byText(List<PlacedLine> lines) {
    return lines.stream()
        .collect(
            Collectors.groupingBy(ReadsPlainly::textOf, LinkedHashMap::new, Collectors.toList()));
  }

  /** The name of the text in which a line is seen, from the line's id. */
  private static String textOf(PlacedLine line) {
    List<String> id = List.of(line.line().id().split("\\.", -1));
    if (id.size() < 3) {
      return line.line().id();
    }
    return switch (id.get(0) + " " + id.get(2)) {
      case "pattern argument" -> first(3, id);
      case "guide stage" -> first(4, id);
      default -> first(2, id).replaceFirst("^choice", "question");
    };
  }

  private static String first(int parts, List<String> id) {
    return String.join(".", id.subList(0, Math.min(parts, id.size())));
  }
}
