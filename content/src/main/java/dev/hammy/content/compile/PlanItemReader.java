package dev.hammy.content.compile;

import dev.hammy.protocol.Condition;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.PlanItem.Part;
import dev.hammy.protocol.PlanItemId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a file of {@code plan/}. */
final class PlanItemReader {
  private final Draft draft;
  private final ConditionReader conditions;
  private final Claims codes;

  PlanItemReader(Draft draft) {
    this.draft = draft;
    this.conditions = new ConditionReader(draft);
    this.codes = new Claims(Kind.DUPLICATE_CODE, draft.problems());
  }

  /** Reads the item of a file; its id is the file's name, which the compiler holds. */
  PlanItem read(Section file) {
    PlanItemId id = new PlanItemId(file.name("id"));
    draft.plan().put(id.word(), id);
    PlanItem.Kind kind = file.oneOf("kind", Shapes.ITEM_KINDS).orElse(PlanItem.Kind.TRAINING);
    holdParts(file, kind);
    return new PlanItem(
        id,
        QuestionsReader.code(file, PlanItem.CODES - 1, List.of(), codes),
        kind,
        texts(file, "plan." + id),
        file.oneOf("limit", Shapes.PAIN_LIMITS).orElse(null),
        file.words("guide")
            .flatMap(guide -> draft.guides().find(guide, file.at("guide"), draft.problems()))
            .orElse(null),
        offered(file),
        withheld(file, "plan." + id + ".withheld."),
        file.sources());
  }

  private static PlanItem.Texts texts(Section file, String line) {
    Map<Part, List<Line>> parts = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      parts.put(part, file.lines(part.word(), line + "." + part.word()));
    }
    return new PlanItem.Texts(
        file.line("name", line + ".name"), file.line("purpose", line + ".purpose"), parts);
  }

  private static void holdParts(Section file, PlanItem.Kind kind) {
    if (kind.isGuideAlone()) {
      holdThere(file, "guide");
      return;
    }
    holdThere(file, Part.HOW.word());
    if (kind.isExercise()) {
      Stream.of(Part.values()).forEach(part -> holdThere(file, part.word()));
      holdThere(file, "limit");
    }
  }

  private static void holdThere(Section file, String key) {
    if (!file.has(key)) {
      file.problem(Kind.MISSING_KEY, file.spot(), file.at(), key);
    }
  }

  private PlanItem.Offered offered(Section file) {
    return file.section("offered", Shapes.OFFERED)
        .map(this::offer)
        .orElse(new PlanItem.Offered(Set.of(), List.of()));
  }

  private PlanItem.Offered offer(Section offered) {
    if (offered.fields().isEmpty()) {
      offered.problem(Kind.NEVER_OFFERED, offered.spot(), offered.at());
    }
    List<PatternId> patterns = offered.named("for-patterns", draft.patterns());
    return new PlanItem.Offered(
        Set.copyOf(patterns), conditions.conditions(offered, "or-when", Shapes.OFFER));
  }

  private List<PlanItem.Withheld> withheld(Section file, String line) {
    List<PlanItem.Withheld> withheld = new ArrayList<>();
    for (Section section : file.sections("withheld", "withheld", Shapes.WITHHELD)) {
      if (!section.has("while-fits") && !section.has("when")) {
        section.problem(Kind.NEVER_WITHHELD, section.spot(), section.at());
      }
      Set<PatternId> patterns = Set.copyOf(section.named("while-fits", draft.patterns()));
      List<Condition> when = conditions.conditions(section, "when", Shapes.CONDITION);
      withheld.add(
          new PlanItem.Withheld(
              patterns, when, section.line("because", line + (withheld.size() + 1))));
    }
    return withheld;
  }
}
