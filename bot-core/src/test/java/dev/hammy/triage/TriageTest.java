package dev.hammy.triage;

import static dev.hammy.SmallTopic.DANGER;
import static dev.hammy.SmallTopic.FEEL;
import static dev.hammy.SmallTopic.PAIN;
import static dev.hammy.SmallTopic.WHERE;
import static dev.hammy.SmallTopic.pick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.SmallTopic;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Fit;
import dev.hammy.protocol.Question;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TriageTest {
  private final Triage triage = new Triage(SmallTopic.topic());
  private final Answers safe = Answers.none().with(DANGER, pick(DANGER, "none"));

  @Test
  void theSafetyQuestionComesFirst() {
    assertAsks(DANGER, 1, Answers.none());
  }

  @Test
  void theMostUrgentMatchWins() {
    Assessment both = concluded(Answers.none().with(DANGER, pick(DANGER, "fever", "numb")));
    assertEquals(CareLevel.EMERGENCY, both.level());
    assertEquals(
        List.of("numb", "fever"), both.rules().stream().map(rule -> rule.id().word()).toList());
  }

  @Test
  void notSureCountsAsPresent() {
    Answers unsure = Answers.none().with(DANGER, pick(DANGER, "not-sure"));
    assertEquals(CareLevel.EMERGENCY, concluded(unsure).level());
  }

  @Test
  void anUrgentResultAsksNothingMoreAndOffersNothing() {
    Assessment fever = concluded(Answers.none().with(DANGER, pick(DANGER, "fever")));
    assertTrue(fever.findings().isEmpty());
    assertTrue(fever.plan().isEmpty());
  }

  @Test
  void aDangerSignCountsAlsoWhereTheExplanationWasAnsweredFirst() {
    Answers late =
        Answers.none()
            .with(WHERE, pick(WHERE, "muscle"))
            .with(FEEL, pick(FEEL, "sharp"))
            .with(PAIN, pick(PAIN, "mild"));
    assertAsks(DANGER, 4, late);
    Answers numb = late.with(DANGER, pick(DANGER, "numb"));
    assertEquals(CareLevel.EMERGENCY, concluded(numb).level());
  }

  @Test
  void supportAddsUpToAFit() {
    Assessment tendon =
        concluded(
            safe.with(WHERE, pick(WHERE, "sit-bone"))
                .with(FEEL, pick(FEEL, "dull"))
                .with(PAIN, pick(PAIN, "mild")));
    Finding finding = tendon.findings().get(0);
    assertEquals("tendon", finding.pattern().id().word());
    assertEquals(Fit.WELL, finding.fit());
    assertEquals(2, finding.speaksFor().size());
    assertEquals(List.of(), finding.speaksAgainst());
  }

  @Test
  void whatSpeaksAgainstIsKeptBesideWhatSpeaksFor() {
    Assessment burning =
        concluded(
            safe.with(WHERE, pick(WHERE, "sit-bone"))
                .with(FEEL, pick(FEEL, "burning"))
                .with(PAIN, pick(PAIN, "mild")));
    assertTrue(burning.findings().isEmpty(), "3 - 2 is less than partly");
  }

  @Test
  void aQuestionIsSkippedOnceItCannotMatter() {
    // Not sure where: the tendon can reach 2 and the muscle 2 at most, so how it feels is idle.
    Answers unsure = safe.with(WHERE, pick(WHERE, "not-sure"));
    assertAsks(PAIN, 3, unsure);
  }

  @Test
  void aPlanItemIsOfferedForItsPatternAndAbsentWithoutIt() {
    Answers muscle =
        safe.with(WHERE, pick(WHERE, "muscle"))
            .with(FEEL, pick(FEEL, "sharp"))
            .with(PAIN, pick(PAIN, "mild"));
    assertEquals(List.of("train-on", "rack-pull"), offered(concluded(muscle)));
    Answers tendon = muscle.with(WHERE, pick(WHERE, "sit-bone"));
    assertEquals(List.of("train-on"), offered(concluded(tendon)));
  }

  @Test
  void settledDropsAnswersThatWouldNotHaveBeenAsked() {
    Answers full =
        safe.with(WHERE, pick(WHERE, "muscle"))
            .with(FEEL, pick(FEEL, "sharp"))
            .with(PAIN, pick(PAIN, "mild"));
    Answers changed = full.with(WHERE, pick(WHERE, "not-sure"));
    Answers settled = triage.settled(changed);
    assertTrue(settled.to(FEEL).isEmpty());
    assertEquals(pick(PAIN, "mild"), settled.to(PAIN));
    assertEquals(settled, triage.settled(settled));
  }

  @Test
  void theLevelSoFarIsWhatIsCertainAlready() {
    assertEquals(Optional.empty(), triage.levelSoFar(safe));
    assertEquals(
        Optional.of(CareLevel.SAME_DAY),
        triage.levelSoFar(Answers.none().with(DANGER, pick(DANGER, "fever"))));
  }

  @Test
  void aboutCountsWhatATypicalConversationAsks() {
    assertEquals(3, about(Answers.none()), "danger, where and pain; feel is idle then");
    assertEquals(4, about(safe.with(WHERE, pick(WHERE, "muscle"))));
  }

  @Test
  void whatIfNamesTheSingleAnswersThatLeadElsewhere() {
    Answers mild =
        safe.with(WHERE, pick(WHERE, "muscle"))
            .with(FEEL, pick(FEEL, "sharp"))
            .with(PAIN, pick(PAIN, "mild"));
    List<String> named =
        new WhatIf(triage)
            .differences(mild).stream()
                .map(one -> one.question().id() + ": " + one.instead().id())
                .toList();
    assertTrue(named.contains("pain: strong"), named.toString());
    assertTrue(named.contains("where: sit-bone"), named.toString());
  }

  private void assertAsks(Question question, int number, Answers answers) {
    Step.Ask ask = assertInstanceOf(Step.Ask.class, triage.next(answers));
    assertEquals(question, ask.question());
    assertEquals(number, ask.number());
  }

  private Assessment concluded(Answers answers) {
    return assertInstanceOf(Step.Conclude.class, triage.next(answers)).assessment();
  }

  private static List<String> offered(Assessment assessment) {
    return assessment.offered().stream().map(offer -> offer.item().id().word()).toList();
  }

  private int about(Answers answers) {
    Step.Ask ask = (Step.Ask) triage.next(answers);
    Triage.Progress progress = triage.progress(answers, ask.question());
    assertEquals(ask.number(), progress.number());
    return progress.total();
  }
}
