package dev.hammy.content.check;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareLevel;
import dev.hammy.triage.Assessment;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.util.List;

/** Somebody who is not sure of anything is sent to a clinician, never left to themselves. */
final class UnsureIsSeen implements Property {
  private final Triage triage;

  UnsureIsSeen(Subject subject) {
    this.triage = subject.triage();
  }

  @Override
  public String says() {
    return " 8 somebody who is not sure of anything is to be seen by a clinician";
  }

  @Override
  public List<Broken> broken() {
    Answers given = Answers.none();
    Step step = triage.next(given);
    while (step instanceof Step.Ask ask) {
      given = given.with(ask.question(), ask.question().unsure().alone());
      step = triage.next(given);
    }
    Assessment assessment = ((Step.Conclude) step).assessment();
    if (assessment.level() == CareLevel.SELF_CARE) {
      return List.of(Broken.by("\"not sure\" to everything ends at self-care", given));
    }
    return List.of();
  }
}
