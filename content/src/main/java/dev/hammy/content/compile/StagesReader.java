package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.FindingId;
import dev.hammy.protocol.Guide;
import dev.hammy.protocol.GuideId;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Stage;
import dev.hammy.protocol.StageId;
import dev.hammy.protocol.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the stages of one guide. */
final class StagesReader {
  private static final int MOST_WAYS = 8;

  /** Stands in for a name that could not be read. */
  private static final StageId UNREAD = new StageId("unread");

  private final Draft draft;
  private final List<Question> questions;
  private final GuideId guide;
  private final Map<String, Register<StageId>> stageNames;
  private final Register<FindingId> findingNames;
  private final ConditionReader conditions;

  /**
   * @param stageNames the names of each guide's stages, by the guide's name
   */
  StagesReader(
      Draft draft,
      List<Question> questions,
      GuideId guide,
      Map<String, Register<StageId>> stageNames,
      Register<FindingId> findingNames) {
    this.draft = draft;
    this.questions = List.copyOf(questions);
    this.guide = guide;
    this.stageNames = stageNames;
    this.findingNames = findingNames;
    this.conditions = new ConditionReader(draft);
  }

  List<Stage> read(List<Section> sections, List<Integer> retired) {
    Claims codes = new Claims(Kind.DUPLICATE_CODE, draft.problems());
    return sections.stream().map(section -> stage(section, retired, codes)).toList();
  }

  private Stage stage(Section section, List<Integer> retired, Claims codes) {
    StageId id = new StageId(section.name("id"));
    String line = "guide." + guide + ".stage." + id;
    return new Stage(
        id,
        QuestionsReader.code(section, Guide.STAGE_CODES - 1, retired, codes),
        section.picture().orElse(null),
        section.lines("says", line + ".says"),
        section.lines("how", line + ".how"),
        section
            .words("finds")
            .flatMap(word -> findingNames.find(word, section.at("finds"), draft.problems()))
            .orElse(null),
        ways(section, line + ".way."));
  }

  private List<Way> ways(Section stage, String line) {
    List<Section> sections = stage.sections("ways", "way", Shapes.WAY);
    if (sections.size() > MOST_WAYS) {
      stage.problem(Kind.WAYS_COUNT, stage.spot("ways"), stage.at("ways"), sections.size());
    }
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      Line label = section.line("label", line + (i + 1) + ".label");
      List<String> kinds = Shapes.WAY_KINDS.stream().filter(section::has).toList();
      if (kinds.size() == 1) {
        holdBeside(section, "after", "to");
        holdBeside(section, "at", "to-guide");
        ways.add(way(section, label, kinds.get(0)));
      } else {
        section.problem(
            Kind.NOT_ONE_WAY,
            section.spot(),
            section.at(),
            listed(kinds),
            String.join(", ", Shapes.WAY_KINDS));
      }
    }
    return ways;
  }

  private static String listed(List<String> kinds) {
    return kinds.isEmpty() ? "a way that leads nowhere" : String.join(" and ", kinds);
  }

  /** A key that says more about another one stands beside it or not at all. */
  private static void holdBeside(Section way, String key, String other) {
    if (way.has(key) && !way.has(other)) {
      way.problem(Kind.MISSING_KEY, way.spot(key), way.at(key), other);
    }
  }

  private Way way(Section section, Line label, String kind) {
    return switch (kind) {
      case "to" -> onward(section, label);
      case "to-guide" -> across(section, label);
      case "counts-as" -> countsAs(section, label);
      case "check-again" -> {
        section.oneOf(kind, Shapes.TRUE);
        yield new Way.CheckAgain(label);
      }
      default -> {
        section.oneOf(kind, Shapes.TRUE);
        yield new Way.Ends(label);
      }
    };
  }

  private Way onward(Section section, Line label) {
    boolean anotherDay = section.has("after") && section.oneOf("after", Shapes.AFTER).isPresent();
    return new Way.Onward(label, stage(section, "to", guide.word()), anotherDay);
  }

  private Way across(Section section, Line label) {
    Optional<Scalar> name = section.words("to-guide");
    Optional<GuideId> other =
        name.flatMap(word -> draft.guides().find(word, section.at("to-guide"), draft.problems()));
    StageId at = other.map(id -> stage(section, "at", id.word())).orElse(UNREAD);
    return new Way.Across(label, other.orElse(guide), at);
  }

  private StageId stage(Section section, String key, String ofGuide) {
    Register<StageId> names = stageNames.get(ofGuide);
    return section
        .words(key)
        .flatMap(
            word ->
                names == null
                    ? Optional.<StageId>empty()
                    : names.find(word, section.at(key), draft.problems()))
        .orElse(UNREAD);
  }

  private Way countsAs(Section section, Line label) {
    String at = section.at("counts-as");
    Optional<Picked> counted =
        section
            .value("counts-as")
            .flatMap(node -> draft.fields(node, at))
            .flatMap(fields -> conditions.picked(fields, at));
    counted.ifPresent(picked -> holdCounted(section, picked));
    return new Way.CountsAs(label, counted.orElse(new Picked(0, ChoiceSet.NONE)));
  }

  private void holdCounted(Section section, Picked counted) {
    for (Question question : questions) {
      boolean isCounted = question.code() == counted.question();
      if (isCounted && question.isSafety()) {
        problem(section, Kind.COUNTED_AS_DANGER, question);
      } else if (isCounted && !question.understood(counted.choices()).equals(counted.choices())) {
        problem(section, Kind.IMPOSSIBLE_ANSWER, question);
      }
    }
  }

  private static void problem(Section section, Kind kind, Question question) {
    section.problem(kind, section.spot("counts-as"), section.at("counts-as"), question.id());
  }
}
