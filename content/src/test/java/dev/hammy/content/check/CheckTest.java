package dev.hammy.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.content.compile.Vignette;
import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.PlanItemId;
import dev.hammy.protocol.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * For each property a small topic that breaks it, and the exact words in which the check says so;
 * they stand in {@code src/test/resources/check}.
 */
class CheckTest {
  @Test
  void everythingHoldsOfASoundTopic() {
    Report report = run(Topics.sound(), Topics.soundVignettes());
    assertEquals(expected("0-sound"), String.join("\n", report.lines()) + "\n");
    assertTrue(report.ok());
  }

  @Test
  void aDangerSignThatIsNotUrgentIsSeen() {
    TopicBuilder topic = Topics.sound().danger("skin", "rash");
    topic.rule("rash", CareLevel.CLINIC, topic.any("skin: rash"));
    breaks("1-danger", topic, " 1 ");
  }

  @Test
  void aWorseAnswerThatLowersTheLevelIsSeen() {
    TopicBuilder topic = Topics.sound().danger("bone", "night", "weight");
    topic.rule("bone-pain", CareLevel.SAME_DAY, topic.any("bone: night"));
    topic.rule("bone-loss", CareLevel.WITHIN_DAYS, topic.any("bone: weight, unsure"));
    breaks("2-worse", topic, " 2 ");
  }

  @Test
  void aSecondSignThatTakesAwayTheFirstIsSeen() {
    TopicBuilder topic = Topics.sound().danger("bone", "night", "weight");
    topic.rule(
        "bone-pain",
        CareLevel.SAME_DAY,
        new Condition(
            List.of(),
            List.of(topic.picked("bone: night, unsure")),
            List.of(topic.picked("bone: weight"))));
    topic.rule("bone-loss", CareLevel.WITHIN_DAYS, topic.any("bone: weight"));
    breaks("2-more-signs", topic, " 2 ");
  }

  @Test
  void everythingHoldsOfASoundTopicWithAFollowUp() {
    TopicBuilder topic = skin();
    topic.rule("itch", CareLevel.WITHIN_DAYS, topic.any("kind: itch"));
    topic.rule("unsure", CareLevel.SAME_DAY, topic.any("skin: unsure", "kind: unsure"));
    Answers sprinter =
        topic.answers(
            "nerves: none",
            "general: none",
            "bone: none",
            "skin: none",
            "where: belly",
            "when: sprinting");
    Report report = run(topic, List.of(vignette("sprinter", sprinter, CareLevel.SELF_CARE)));
    assertTrue(report.ok(), () -> String.join("\n", report.lines()));
  }

  @Test
  void aFollowUpOfWhichAnAnswerIsNotUrgentIsSeen() {
    TopicBuilder topic = skin();
    topic.rule("unsure", CareLevel.SAME_DAY, topic.any("skin: unsure", "kind: unsure"));
    breaks("1-follow-up", topic, " 1 ");
  }

  @Test
  void beingUnsureOfAGroupThatIsLessUrgentThanOneOfItsKindsIsSeen() {
    TopicBuilder topic = skin();
    topic.rule("itch", CareLevel.WITHIN_DAYS, topic.any("kind: itch"));
    topic.rule("unsure-kind", CareLevel.SAME_DAY, topic.any("kind: unsure"));
    topic.rule("unsure", CareLevel.WITHIN_DAYS, topic.any("skin: unsure"));
    breaks("2-follow-up", topic, " 2 ");
  }

  @Test
  void aSignThatTakesAwayAnotherByItsFollowUpIsSeen() {
    TopicBuilder topic = skin();
    topic.rule("itch", CareLevel.WITHIN_DAYS, topic.any("kind: itch"));
    topic.rule("unsure", CareLevel.SAME_DAY, topic.any("skin: unsure", "kind: unsure"));
    Condition unlessItch =
        new Condition(
            List.of(topic.picked("bone: ache")), List.of(), List.of(topic.picked("kind: itch")));
    topic.rule("bone", CareLevel.SAME_DAY, unlessItch);
    breaks("2-follow-up-takes-away", topic, " 2 ");
  }

  @Test
  void aFollowUpThatNobodyIsAskedIsSeen() {
    TopicBuilder topic = skin();
    topic.rule("rash", CareLevel.EMERGENCY, topic.any("skin: rash, unsure"));
    breaks("5-follow-up", topic, " 5 ");
  }

  /** A group of danger signs, and a question about which of them it is. */
  private static TopicBuilder skin() {
    TopicBuilder topic = Topics.sound().danger("bone", "ache").danger("skin", "rash");
    topic.followUp("kind", "skin: rash", "burn", "itch");
    topic.rule("ache", CareLevel.WITHIN_DAYS, topic.any("bone: ache, unsure"));
    return topic.rule("burn", CareLevel.SAME_DAY, topic.any("kind: burn"));
  }

  @Test
  void aConversationThatDoesNotEndIsSeen() {
    TopicBuilder topic = new TopicBuilder();
    for (int i = 1; i <= 13; i++) {
      topic.ask("q" + i, "fine");
      topic.rule("rule-" + i, CareLevel.SAME_DAY, topic.all("q" + i + ": unsure"));
    }
    breaks("3-endless", topic.training("train", Condition.ALWAYS), " 3 ");
  }

  @Test
  void aLevelWithoutAdviceIsSeen() {
    breaks("3-no-advice", Topics.sound().noAdviceFor(CareLevel.SAME_DAY), " 3 ");
  }

  @Test
  void twoAnswersToMayITrainAreSeen() {
    TopicBuilder topic = Topics.sound();
    breaks("4-two-answers", topic.training("rest", topic.all("where: belly")), " 4 ");
  }

  @Test
  void whatNobodyReachesIsSeen() {
    TopicBuilder topic = Topics.sound().ask("never", "asked");
    topic.rule("shadowed", CareLevel.SAME_DAY, topic.all("nerves: numb"));
    topic.rule("impossible", CareLevel.SELF_CARE, topic.all("gym: home", "gym: club"));
    topic.pattern("too-high", 3, 9, topic.argument("where: belly", 3));
    topic.pattern("too-low", 5, 9, topic.argument("where: belly", 3));
    topic.variation("for-nobody", "too-low");
    topic.variation("never-withheld", "tendon", TopicBuilder.whileFits("too-low"));
    breaks("5-unreached", topic, " 5 ");
  }

  @Test
  void aQuestionAskedInVainIsSeen() {
    TopicBuilder topic = Topics.sound().ask("shoes", "flat");
    PlanItem.Offered always =
        new PlanItem.Offered(
            Set.of(), List.of(topic.all("shoes: flat"), topic.all("shoes: unsure")));
    topic.item("walk", PlanItem.Kind.HOME_WORK, always);
    breaks("6-in-vain", topic, " 6 ");
  }

  @Test
  void beingUnsureOfEverythingAndLeftAloneIsSeen() {
    TopicBuilder topic = new TopicBuilder().ask("where", "sit-bone", "belly");
    topic.rule("mild", CareLevel.SELF_CARE, topic.all("where: belly, unsure"));
    breaks("8-unsure", topic.training("train", Condition.ALWAYS), " 8 ");
  }

  @Test
  void aRuleThatNothingWouldMissIsSeen() {
    TopicBuilder topic = Topics.sound();
    topic.rule("numb-too", CareLevel.WITHIN_DAYS, topic.any("nerves: numb"));
    breaks("9-not-missed", topic, " 9 ");
  }

  @Test
  void aRuleWithoutItsVignetteIsSeen() {
    TopicBuilder topic = Topics.sound();
    topic.rule("at-home", CareLevel.CLINIC, topic.all("gym: home", "where: belly"));
    breaks("9-needs-a-vignette", topic, " 9 ");
  }

  @Test
  void aRuleThatChangesNoLevelIsSeen() {
    TopicBuilder topic = Topics.sound();
    topic.rule("at-home", CareLevel.CLINIC, topic.all("gym: home", "where: sit-bone"));
    breaks("9-changes-nothing", topic, " 9 ");
  }

  @Test
  void aMessageThatIsTooLongIsSeen() {
    TopicBuilder topic = Topics.sound().adviceFor(CareLevel.SAME_DAY, "Go. ".repeat(1_200));
    breaks("10-too-long", topic, "10 ");
  }

  @Test
  void aLabelThatIsTooLongIsSeen() {
    String label = "a-label-that-no-button-on-a-phone-could-ever-show";
    TopicBuilder topic = Topics.sound().askSeveral("shoes", label);
    topic.pattern("blister", 1, 2, topic.argument("shoes: " + label, 1));
    breaks("10-label", topic, "10 ");
  }

  @Test
  void anUrgentResultThatSpeaksOfTrainingIsSeen() {
    TopicBuilder topic = Topics.sound().adviceFor(CareLevel.EMERGENCY, "First: Do rack-pull.");
    breaks("1-advice-trains", topic, " 1 ");
  }

  @Test
  void aVignetteThatLeavesOutWhatMattersIsSeen() {
    TopicBuilder topic = Topics.sound();
    Answers answers = topic.answers("nerves: none", "general: none", "where: belly");
    breaks(
        "11-left-out",
        topic,
        List.of(vignette("half-told", answers, CareLevel.CLINIC)),
        "   every vignette");
  }

  @Test
  void aVignetteMayLeaveOutWhatMakesNoDifferenceToIt() {
    TopicBuilder topic = Topics.sound();
    Answers answers = topic.answers("nerves: none", "general: none", "where: sit-bone");
    Report report = run(topic, List.of(vignette("half-told", answers, CareLevel.CLINIC)));
    assertTrue(report.lines().contains("   every vignette gets its result … holds"));
  }

  @Test
  void aVignetteWithAnotherResultIsSeen() {
    TopicBuilder topic = Topics.sound();
    Answers answers =
        topic.answers("nerves: none", "general: none", "where: belly", "when: sprinting");
    Vignette vignette =
        new Vignette(
            "the-sprinter",
            "A sprinter.",
            answers,
            CareLevel.CLINIC,
            Set.of(),
            Set.of(new PatternId("tendon")),
            Set.of(new PatternId("strain")),
            Set.of(new PlanItemId("rack-pull")),
            Set.of(new PlanItemId("romanian")),
            List.of());
    breaks("11-vignette", topic, List.of(vignette), "   every vignette");
  }

  @Test
  void theReportIsTheSameEveryTime() {
    assertEquals(run(Topics.sound(), List.of()).lines(), run(Topics.sound(), List.of()).lines());
  }

  private static Vignette vignette(String id, Answers answers, CareLevel level) {
    return new Vignette(
        id, "A case.", answers, level, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of());
  }

  private static void breaks(String name, TopicBuilder topic, String property) {
    breaks(name, topic, Topics.soundVignettes(), property);
  }

  private static void breaks(
      String name, TopicBuilder topic, List<Vignette> vignettes, String property) {
    Report report = run(topic, vignettes);
    assertEquals(expected(name), about(property, report));
    assertFalse(report.ok());
  }

  private static Report run(TopicBuilder builder, List<Vignette> vignettes) {
    Topic topic = builder.build();
    return Check.run(topic, new Wordings(List.of(Wording.english(topic.phrases()))), vignettes);
  }

  /** The line of one property and what is said beneath it. */
  private static String about(String property, Report report) {
    List<String> about = new ArrayList<>();
    for (String line : report.lines()) {
      boolean beneath = line.startsWith("     ") && !about.isEmpty();
      if (line.startsWith(property) || beneath) {
        about.add(line);
      } else if (!about.isEmpty()) {
        break;
      }
    }
    return String.join("\n", about) + "\n";
  }

  private static String expected(String name) {
    try (InputStream in = CheckTest.class.getResourceAsStream("/check/" + name + ".expected")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
