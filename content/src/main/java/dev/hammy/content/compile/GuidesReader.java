package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.protocol.FindingId;
import dev.hammy.protocol.Guide;
import dev.hammy.protocol.GuideId;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.StageId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the files of {@code guides/}: first the names of all guides and their stages, because
 * guides lead into each other, then what they say.
 */
final class GuidesReader {
  private final Draft draft;
  private final List<Question> questions;
  private final Claims codes;

  /** The names of each guide's stages, by the guide's name. */
  private final Map<String, Register<StageId>> stageNames = new HashMap<>();

  GuidesReader(Draft draft, List<Question> questions) {
    this.draft = draft;
    this.questions = List.copyOf(questions);
    this.codes = new Claims(Kind.DUPLICATE_CODE, draft.problems());
  }

  /** A file whose names are known. */
  private record Named(Section file, GuideId id, List<Section> stages) {}

  /** The guides of these files, by ascending code. */
  List<Guide> read(List<Section> files) {
    List<Named> named = files.stream().map(this::named).toList();
    return named.stream().map(this::guide).sorted(Comparator.comparingInt(Guide::code)).toList();
  }

  private Named named(Section file) {
    GuideId id = new GuideId(file.name("id"));
    draft.guides().put(id.word(), id);
    List<Section> stages = file.sections("stages", "stage", Shapes.STAGE);
    Register<StageId> names = new Register<>("stage", "guide '" + id + "'");
    Claims ids = new Claims(Kind.DUPLICATE_ID, draft.problems());
    for (Section stage : stages) {
      stage.words("id").ifPresent(word -> ids.claim(word, stage.at()));
      StageId name = new StageId(stage.name("id"));
      names.put(name.word(), name);
    }
    stageNames.putIfAbsent(id.word(), names);
    return new Named(file, id, stages);
  }

  private Guide guide(Named named) {
    Section file = named.file();
    String line = "guide." + named.id();
    Register<FindingId> findingNames = new Register<>("finding", "guide '" + named.id() + "'");
    List<Guide.Finding> findings = findings(file, line, findingNames);
    StagesReader stages = new StagesReader(draft, questions, named.id(), stageNames, findingNames);
    return new Guide(
        named.id(),
        QuestionsReader.code(file, Guide.CODES - 1, List.of(), codes),
        file.line("name", line + ".name"),
        findings,
        stages.read(named.stages(), file.numbers("retired", 0, Guide.STAGE_CODES - 1)),
        file.sources());
  }

  private List<Guide.Finding> findings(Section file, String line, Register<FindingId> names) {
    Claims ids = new Claims(Kind.DUPLICATE_ID, draft.problems());
    Claims findingCodes = new Claims(Kind.DUPLICATE_CODE, draft.problems());
    List<Guide.Finding> findings = new ArrayList<>();
    for (Section section : file.sections("findings", "finding", Shapes.FINDING)) {
      section.words("id").ifPresent(word -> ids.claim(word, section.at()));
      FindingId id = new FindingId(section.name("id"));
      names.put(id.word(), id);
      int code = code(section, findingCodes);
      findings.add(new Guide.Finding(id, code, section.line("label", line + ".finding." + id)));
    }
    return findings;
  }

  /** From 1: 0 says that nothing has been found. */
  private static int code(Section finding, Claims codes) {
    int code = finding.number("code", 1, Guide.HIGHEST_FINDING).orElse(0);
    if (code > 0) {
      codes.claim(new Scalar(finding.spot("code"), String.valueOf(code)), finding.at("code"));
    }
    return code;
  }
}
