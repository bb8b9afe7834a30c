package dev.hammy.triage;

import static dev.hammy.MedicineTopic.HEALTH;
import static dev.hammy.MedicineTopic.MEDICINE;
import static dev.hammy.SmallTopic.WHERE;
import static dev.hammy.SmallTopic.pick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.MedicineTopic;
import dev.hammy.SmallTopic;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowUpTest {
  private final Triage triage = new Triage(MedicineTopic.topic());
  private final Answers safe =
      Answers.none().with(SmallTopic.DANGER, pick(SmallTopic.DANGER, "none"));
  private final Answers medicine = safe.with(HEALTH, pick(HEALTH, "medicine"));

  @Test
  void itIsAskedAfterItsSign() {
    assertEquals(MEDICINE, asked(medicine));
    assertEquals(MEDICINE, asked(safe.with(HEALTH, pick(HEALTH, "medicine", "lump"))));
  }

  @Test
  void itIsNotAskedWithoutItsSign() {
    assertEquals(WHERE, asked(safe.with(HEALTH, pick(HEALTH, "none"))));
    assertEquals(CareLevel.WITHIN_DAYS, level(safe.with(HEALTH, pick(HEALTH, "lump"))));
  }

  @Test
  void itIsNotAskedWhereItCannotRaiseTheLevel() {
    assertEquals(
        CareLevel.SAME_DAY, level(safe.with(HEALTH, pick(HEALTH, "medicine", "not-sure"))));
  }

  @Test
  void itsAnswerDecides() {
    assertEquals(
        CareLevel.SAME_DAY, level(medicine.with(MEDICINE, pick(MEDICINE, "blood-thinner"))));
    assertEquals(CareLevel.WITHIN_DAYS, level(medicine.with(MEDICINE, pick(MEDICINE, "statin"))));
  }

  @Test
  void whatWasToldStaysWhenItsSignIsDeniedLater() {
    Answers denied =
        medicine.with(MEDICINE, pick(MEDICINE, "blood-thinner")).with(HEALTH, pick(HEALTH, "none"));
    Answers settled = triage.settled(denied);
    assertEquals(pick(HEALTH, "medicine"), settled.to(HEALTH));
    assertEquals(pick(MEDICINE, "blood-thinner"), settled.to(MEDICINE));
    assertEquals(CareLevel.SAME_DAY, level(settled));
    assertEquals(settled, triage.settled(settled));
  }

  @Test
  void anotherSignIsKeptBesideTheOneThatWasFollowedUp() {
    Answers changed =
        medicine.with(MEDICINE, pick(MEDICINE, "statin")).with(HEALTH, pick(HEALTH, "lump"));
    assertEquals(pick(HEALTH, "medicine", "lump"), triage.settled(changed).to(HEALTH));
  }

  @Test
  void aSignThatIsToBeAskedAgainIsAskedAgain() {
    Answers told = medicine.with(MEDICINE, pick(MEDICINE, "statin")).without(HEALTH);
    Answers settled = triage.settled(told);
    assertTrue(settled.to(HEALTH).isEmpty());
    assertEquals(HEALTH, asked(settled));
  }

  @Test
  void takenBackItIsAskedAgain() {
    Answers told = medicine.with(MEDICINE, pick(MEDICINE, "statin"));
    assertEquals(List.of(SmallTopic.DANGER, HEALTH, MEDICINE), triage.asked(told));
    assertEquals(MEDICINE, asked(told.without(MEDICINE)));
  }

  private Question asked(Answers answers) {
    return assertInstanceOf(Step.Ask.class, triage.next(answers)).question();
  }

  private CareLevel level(Answers answers) {
    return assertInstanceOf(Step.Conclude.class, triage.next(answers)).assessment().level();
  }
}
