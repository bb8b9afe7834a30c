package dev.hammy.content.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.content.compile.LastRead.Aim;
import dev.hammy.message.Language;
import dev.hammy.message.Phrase;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.Guide;
import dev.hammy.protocol.GuideId;
import dev.hammy.protocol.Pattern;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Stage;
import dev.hammy.protocol.StageId;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ContentTest {
  private static final Content BASE = Compiler.compile(Cases.base());
  private static final Topic TOPIC = BASE.topic();

  private static Question question(String word) {
    return TOPIC.question(word).orElseThrow();
  }

  @Test
  void aQuestionIsReadWithEverythingItSays() {
    Question rightNow = question("right-now");

    assertEquals(0, rightNow.code());
    assertEquals(Question.Layer.SAFETY, rightNow.layer());
    assertEquals(Question.Pick.SEVERAL, rightNow.pick());
    assertEquals("question.right-now.ask", rightNow.ask().id());
    assertEquals("Is any of this true of your knee right now?", rightNow.ask().english());
    assertEquals("[knee-society]", rightNow.sources().toString());
    assertEquals(
        List.of(Choice.Kind.PRESENT, Choice.Kind.PRESENT, Choice.Kind.NONE, Choice.Kind.UNSURE),
        rightNow.choices().stream().map(Choice::kind).toList());
  }

  @Test
  void aChoiceIsReadWithItsDetailAndTheWordsPeopleType() {
    Choice hot = question("right-now").choice("hot").orElseThrow();

    assertEquals("Hot and red", hot.label().english());
    assertEquals(
        "choice.right-now.hot.detail",
        String.valueOf(hot.detail() == null ? "" : hot.detail().id()));
    assertEquals(List.of("hot", "red hot"), hot.words());
  }

  @Test
  void aRuleHoldsForTheAnswersThatItNames() {
    Condition locked = TOPIC.safety().rules().get(1).when();
    Question rightNow = question("right-now");

    assertEquals(1, locked.any().size());
    assertEquals(rightNow.code(), locked.any().get(0).question());
    assertEquals(
        rightNow.choice("locked").orElseThrow().alone().plus(rightNow.unsure().alone()),
        locked.any().get(0).choices());
  }

  @Test
  void everyCareLevelHasItsAdvice() {
    assertEquals(Set.of(CareLevel.values()), TOPIC.safety().advice().keySet());
    assertEquals(
        List.of("care.clinic.step.1", "care.clinic.step.2"),
        TOPIC.safety().advice(CareLevel.CLINIC).steps().stream().map(line -> line.id()).toList());
  }

  @Test
  void patternsAndPlanItemsStandInTheOrderOfTheirRanks() {
    assertEquals(
        List.of("jumpers-knee", "sore-kneecap"),
        TOPIC.patterns().stream().map(pattern -> pattern.id().word()).toList());
    assertEquals(
        List.of("carry-on", "box-squats"),
        TOPIC.plan().stream().map(item -> item.id().word()).toList());
  }

  @Test
  void anArgumentIsReadWithItsWeightItsReasonAndTheFindingItBelongsTo() {
    Pattern jumpersKnee = TOPIC.patterns().get(0);

    assertEquals(
        List.of(4, 3, 2, -3),
        jumpersKnee.arguments().stream().map(argument -> argument.weight()).toList());
    assertEquals("spring", jumpersKnee.arguments().get(1).once());
    assertEquals("pattern.jumpers-knee.argument.4", jumpersKnee.arguments().get(3).says().id());
  }

  @Test
  void aPlanItemIsReadWithWhatOffersItAndWhatKeepsItBack() {
    PlanItem boxSquats = TOPIC.plan().get(1);

    assertEquals(2, boxSquats.offered().forPatterns().size());
    assertEquals(1, boxSquats.offered().orWhen().size());
    assertEquals("[sore-kneecap]", boxSquats.withheld().get(0).whileFits().toString());
    assertEquals(1, boxSquats.withheld().get(1).when().size());
    assertEquals("plan.box-squats.withheld.2", boxSquats.withheld().get(1).because().id());
  }

  @Test
  void anItemThatIsAlwaysOfferedHasTheConditionThatAlwaysHolds() {
    assertEquals(List.of(Condition.ALWAYS), TOPIC.plan().get(0).offered().orWhen());
  }

  @Test
  void guidesStandInTheOrderOfTheirCodesAndArePlanItemsToOpen() {
    assertEquals(
        List.of("box-load", "box-height"),
        TOPIC.guides().stream().map(guide -> guide.id().word()).toList());
    assertTrue(TOPIC.plan().get(1).opens(TOPIC.guides().get(1).id()));
  }

  @Test
  void aStageIsReadWithWhatItSaysAndWhatItFinds() {
    Guide heights = TOPIC.guides().get(1);
    Stage entry = heights.entry();
    assertEquals(0, entry.code());
    assertEquals(
        List.of("boxes"),
        Stream.ofNullable(entry.picture()).map(picture -> picture.id().word()).toList());
    assertEquals("guide.box-height.stage.high-box.says.2", entry.says().get(1).id());
    assertEquals("guide.box-height.stage.high-box.how.1", entry.how().get(0).id());
    assertEquals("high", String.valueOf(heights.stages().get(1).finds()));
    assertEquals(2, heights.found(heights.stages().get(1), 0));
  }

  @Test
  void aWayIsReadWithWhereItLeads() {
    Guide heights = TOPIC.guides().get(1);
    Picked landing =
        new Picked(
            question("when").code(), question("when").choice("landing").orElseThrow().alone());
    List<Way> first = heights.entry().ways();
    assertEquals(new Way.Onward(first.get(0).label(), new StageId("quiet"), false), first.get(0));
    assertEquals(new Way.CheckAgain(first.get(1).label()), first.get(1));
    assertEquals(new Way.CountsAs(first.get(2).label(), landing), first.get(2));
    List<Way> second = heights.stages().get(1).ways();
    assertEquals(
        new Way.Onward(second.get(0).label(), new StageId("low-box"), true), second.get(0));
    assertEquals(
        new Way.Across(second.get(1).label(), new GuideId("box-load"), new StageId("sets")),
        second.get(1));
    assertEquals(new Way.Ends(second.get(2).label()), second.get(2));
    assertEquals("guide.box-height.stage.quiet.way.1.label", second.get(0).label().id());
  }

  @Test
  void everyUseOfAPhraseHasItsWords() {
    assertEquals(
        Phrase.uses().stream().map(Phrase.Use::word).collect(Collectors.toSet()),
        TOPIC.phrases().keySet());
  }

  @Test
  void vignettesAreReadFromFilesOfOneCaseAndOfSeveral() {
    assertEquals(
        List.of("hot", "jumper", "runner"), BASE.vignettes().stream().map(Vignette::id).toList());
    Vignette jumper = BASE.vignettes().get(1);
    assertEquals(CareLevel.SELF_CARE, jumper.level());
    assertEquals(2, jumper.answers().to(question("when")).size());
    assertEquals("[jumpers-knee]", jumper.fits().toString());
    assertEquals("[sore-kneecap]", jumper.fitsNot().toString());
    assertEquals("[box-squats]", jumper.withheld().toString());
  }

  @Test
  void everyFileSaysWhenItWasLastReadAndForWhat() {
    assertEquals(
        new LastRead("knee/sources.yaml", LocalDate.of(2026, 11, 22), Set.of(Aim.values())),
        BASE.lastRead().get(0));
    assertEquals(Set.of(Aim.CALM), read("phrases.yaml").aims());
    assertEquals(LocalDate.of(2026, 11, 22), read("plan/box-squats.yaml").on());
  }

  private static LastRead read(String file) {
    return BASE.lastRead().stream()
        .filter(read -> read.file().equals("knee/" + file))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyLineKnowsWhereItWasWritten() {
    PlacedLine reason =
        BASE.lines().stream()
            .filter(placed -> placed.line().id().equals("rule.locked-knee.reason"))
            .findFirst()
            .orElseThrow();

    assertEquals("knee/safety.yaml", reason.file());
    assertEquals(10, reason.row());
  }

  @Test
  void contentWithoutTranslationsSpeaksEnglishAndLacksNothing() {
    assertEquals(Set.of(Language.ENGLISH), BASE.wordings().offered());
    assertTrue(BASE.untranslated().isEmpty());
  }
}
