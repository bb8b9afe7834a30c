package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Fields;
import dev.hammy.protocol.Argument;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Pattern;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file of {@code patterns/}. */
final class PatternReader {
  /** Support is kept in six bits, counted from the least there can be. */
  private static final int WIDEST = 63;

  private final Draft draft;
  private final List<Question> questions;
  private final ConditionReader conditions;

  PatternReader(Draft draft, List<Question> questions) {
    this.draft = draft;
    this.questions = questions;
    this.conditions = new ConditionReader(draft);
  }

  /** Reads the pattern of a file; its id is the file's name, which the compiler holds. */
  Pattern read(Section file) {
    PatternId id = new PatternId(file.name("id"));
    draft.patterns().put(id.word(), id);
    String line = "pattern." + id;
    Pattern.Texts texts =
        new Pattern.Texts(
            file.line("name", line + ".name"),
            file.line("about", line + ".about"),
            file.line("how-long", line + ".how-long"),
            file.line("see-someone", line + ".see-someone"),
            file.lines("leave-alone", line + ".leave-alone"));
    List<Section> sections = file.sections("arguments", "argument", Shapes.ARGUMENT);
    List<Argument> arguments = arguments(sections, line + ".argument.");
    Optional<Thresholds> fits = file.section("fits", Shapes.FITS).flatMap(PatternReader::inOrder);
    if (arguments.size() == sections.size()) {
      holdRange(file, SupportRange.of(arguments, questions), fits);
    }
    Thresholds from = fits.orElse(Thresholds.STAND_IN);
    return new Pattern(
        id,
        texts,
        from.partlyFrom(),
        from.wellFrom(),
        file.oneOf("limit", Shapes.PAIN_LIMITS).orElse(null),
        arguments,
        file.sources());
  }

  private record Thresholds(int partlyFrom, int wellFrom) {
    static final Thresholds STAND_IN = new Thresholds(1, 2);
  }

  private static Optional<Thresholds> inOrder(Section fits) {
    Optional<Integer> partly = fits.number("partly-from", -WIDEST, WIDEST);
    Optional<Integer> well = fits.number("well-from", -WIDEST, WIDEST);
    Optional<Thresholds> both = partly.flatMap(low -> well.map(high -> new Thresholds(low, high)));
    both.filter(PatternReader::isWrong)
        .ifPresent(
            wrong ->
                fits.problem(
                    Kind.THRESHOLD_ORDER,
                    fits.spot(),
                    fits.at(),
                    wrong.partlyFrom(),
                    wrong.wellFrom()));
    return both.filter(thresholds -> !isWrong(thresholds));
  }

  private static boolean isWrong(Thresholds thresholds) {
    return thresholds.partlyFrom() <= 0 || thresholds.wellFrom() <= thresholds.partlyFrom();
  }

  private static void holdRange(Section file, SupportRange range, Optional<Thresholds> fits) {
    if (range.most() - range.least() > WIDEST) {
      file.problem(
          Kind.SUPPORT_TOO_WIDE,
          file.spot("arguments"),
          file.at("arguments"),
          range.least(),
          range.most());
    }
    fits.filter(thresholds -> thresholds.wellFrom() > range.most())
        .ifPresent(
            thresholds ->
                file.problem(
                    Kind.THRESHOLD_UNREACHABLE,
                    file.spot("fits"),
                    file.at("fits"),
                    thresholds.wellFrom(),
                    range.most()));
  }

  private List<Argument> arguments(List<Section> sections, String line) {
    Map<String, Argument> firstOnce = new HashMap<>();
    List<Argument> arguments = new ArrayList<>();
    int number = 0;
    for (Section section : sections) {
      number++;
      Optional<Argument> argument = argument(section, line + number);
      argument.ifPresent(read -> holdOnce(section, read, firstOnce));
      argument.ifPresent(arguments::add);
    }
    return arguments;
  }

  /** Empty if the argument cannot be reckoned with. */
  private Optional<Argument> argument(Section section, String line) {
    Line says = section.line("says", line);
    List<SourceId> sources = section.sources();
    String once = section.has("once") ? section.name("once") : null;
    Optional<Picked> when =
        section
            .value("when")
            .flatMap(node -> draft.fields(node, section.at("when")))
            .flatMap(fields -> when(section, fields));
    Optional<Integer> weight = weight(section);
    return when.flatMap(
        picked -> weight.map(number -> new Argument(picked, number, says, sources, once)));
  }

  private Optional<Picked> when(Section section, Fields fields) {
    if (fields.byKey().isEmpty()) {
      section.problem(Kind.EMPTY_CONDITION, fields.spot(), section.at("when"));
    }
    Optional<Picked> picked = conditions.picked(fields, section.at("when"));
    questions.stream()
        .filter(question -> picked.filter(one -> one.question() == question.code()).isPresent())
        .filter(Question::isSafety)
        .forEach(
            question ->
                section.problem(
                    Kind.ARGUMENT_ON_SAFETY, fields.spot(), section.at("when"), question.id()));
    return picked;
  }

  private static Optional<Integer> weight(Section section) {
    int most = Argument.STRONGEST;
    Optional<Integer> weight = section.number("weight", -most, most);
    if (weight.filter(number -> number == 0).isPresent()) {
      section.problem(
          Kind.OUT_OF_RANGE,
          section.spot("weight"),
          section.at("weight"),
          0,
          -most + " to " + most + " without 0");
    }
    return weight.filter(number -> number != 0);
  }

  private void holdOnce(Section section, Argument argument, Map<String, Argument> firstOnce) {
    String once = argument.once();
    Argument first = once == null ? null : firstOnce.putIfAbsent(once, argument);
    if (once == null || first == null) {
      return;
    }
    String at = section.at("once");
    if (first.when().question() != argument.when().question()) {
      String expected = name(first.when().question());
      section.problem(Kind.ONCE_SPANS_QUESTIONS, section.spot("once"), at, once, expected);
    }
    if (first.speaksFor() != argument.speaksFor()) {
      section.problem(Kind.ONCE_BOTH_WAYS, section.spot("once"), at, once);
    }
  }

  private String name(int code) {
    return questions.stream()
        .filter(question -> question.code() == code)
        .map(question -> question.id().word())
        .findFirst()
        .orElseThrow();
  }
}
