package dev.hammy.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.SmallTopic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolTest {
  private static final Picked FEVER = new Picked(0, ChoiceSet.of(0));
  private static final Picked NUMB = new Picked(0, ChoiceSet.of(1));
  private static final Picked SIT_BONE = new Picked(1, ChoiceSet.of(0));

  @ParameterizedTest
  @ValueSource(strings = {"", "Sit", "sit bone", "-sit", "sit-", "sit--bone", "sit_bone", "größe"})
  void aNameIsLowerCaseWordsJoinedByHyphens(String word) {
    assertThrows(IllegalArgumentException.class, () -> new QuestionId(word));
  }

  @Test
  void anUnansweredQuestionMakesAConditionNeitherTrueNorFalse() {
    Condition condition = new Condition(List.of(FEVER), List.of(), List.of());
    assertEquals(Truth.UNKNOWN, condition.in(Answers.none()));
    assertEquals(Truth.TRUE, condition.in(Answers.none().with(0, ChoiceSet.of(0))));
    assertEquals(Truth.FALSE, condition.in(Answers.none().with(0, ChoiceSet.of(1))));
  }

  @Test
  void allAnyAndNoneAreJoined() {
    Condition condition = new Condition(List.of(SIT_BONE), List.of(FEVER, NUMB), List.of(FEVER));
    Answers sitBone = Answers.none().with(1, ChoiceSet.of(0));
    assertEquals(Truth.UNKNOWN, condition.in(sitBone));
    assertEquals(Truth.TRUE, condition.in(sitBone.with(0, ChoiceSet.of(1))));
    assertEquals(Truth.FALSE, condition.in(sitBone.with(0, ChoiceSet.of(0))));
    assertEquals(Truth.FALSE, condition.in(Answers.none().with(1, ChoiceSet.of(1))));
  }

  @Test
  void aFollowUpThatDoesNotComeUpIsAnsweredWithNothing() {
    Picked ill = new Picked(2, ChoiceSet.of(0), FEVER);
    Condition condition = new Condition(List.of(ill), List.of(), List.of());
    Answers fever = Answers.none().with(0, ChoiceSet.of(0));
    Answers numb = Answers.none().with(0, ChoiceSet.of(1));
    assertEquals(Truth.UNKNOWN, condition.in(Answers.none()));
    assertEquals(Truth.UNKNOWN, condition.in(fever));
    assertEquals(Truth.FALSE, condition.in(numb));
    assertEquals(Truth.TRUE, condition.in(fever.with(2, ChoiceSet.of(0))));
    assertEquals(Truth.FALSE, condition.in(fever.with(2, ChoiceSet.of(1))));
  }

  @Test
  void whatWasPickedInAFollowUpCountsWhateverIsSaidOfWhatItFollowsUp() {
    Picked ill = new Picked(2, ChoiceSet.of(0), FEVER);
    Answers told = Answers.none().with(2, ChoiceSet.of(0));
    assertEquals(Truth.TRUE, ill.in(told));
    assertEquals(Truth.TRUE, ill.in(told.with(0, ChoiceSet.of(1))));
  }

  @Test
  void aConditionAsksAlsoAboutWhatItsFollowUpFollowsUp() {
    Picked ill = new Picked(2, ChoiceSet.of(0), FEVER);
    Condition condition = new Condition(List.of(ill), List.of(), List.of());
    assertEquals(0b101, condition.questions());
  }

  @Test
  void whatAlwaysHoldsHoldsForNoAnswersToo() {
    assertEquals(Truth.TRUE, Condition.ALWAYS.in(Answers.none()));
  }

  @Test
  void aContradictionRaisesConcernAndNeverClearsIt() {
    Question danger = SmallTopic.DANGER;
    assertEquals(
        SmallTopic.pick(danger, "fever", "not-sure"),
        danger.understood(SmallTopic.pick(danger, "fever", "none", "not-sure")));
    assertEquals(
        SmallTopic.pick(danger, "not-sure"),
        danger.understood(SmallTopic.pick(danger, "none", "not-sure")));
  }

  @Test
  void severalChoicesAreNoAnswerWhereOneIsAskedFor() {
    Question where = SmallTopic.WHERE;
    assertTrue(where.understood(SmallTopic.pick(where, "sit-bone", "muscle")).isEmpty());
  }

  @Test
  void choicesThatTheContentNoLongerHasAreDropped() {
    assertTrue(SmallTopic.WHERE.understood(ChoiceSet.of(7)).isEmpty());
  }

  @Test
  void answersAreEqualWhenTheSameIsPicked() {
    Answers one = Answers.none().with(3, ChoiceSet.of(1)).with(5, ChoiceSet.of(2));
    Answers other = Answers.none().with(5, ChoiceSet.of(2)).with(3, ChoiceSet.of(1));
    assertEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
    assertEquals(Answers.none(), one.with(3, ChoiceSet.NONE).with(5, ChoiceSet.NONE));
  }

  @Test
  void careLevelsGoByWordsAndByUrgency() {
    assertEquals(CareLevel.WITHIN_DAYS, CareLevel.ofWord("within-days").orElseThrow());
    assertTrue(CareLevel.EMERGENCY.isMoreUrgentThan(CareLevel.SAME_DAY));
    assertTrue(CareLevel.WITHIN_DAYS.isUrgent());
    assertTrue(!CareLevel.CLINIC.isUrgent());
  }

  @Test
  void valuesThatMakeNoSenseAreRefused() {
    Picked picked = FEVER;
    Line line = SmallTopic.line("a");
    assertThrows(
        IllegalArgumentException.class, () -> new Argument(picked, 0, line, List.of(), null));
    assertThrows(
        IllegalArgumentException.class, () -> new Argument(picked, 7, line, List.of(), null));
    assertThrows(IllegalArgumentException.class, () -> new ChoiceSet(256));
    assertThrows(IllegalArgumentException.class, () -> ChoiceSet.of(8));
    assertThrows(IllegalArgumentException.class, () -> new Line("a", " "));
  }
}
