package dev.hammy.content.check;

import dev.hammy.message.Language;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareAdvice;
import dev.hammy.protocol.CareLevel;
import dev.hammy.triage.Assessment;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.util.List;
import java.util.stream.Stream;

/** Somebody who is not sure of anything is sent to a clinician, never left to themselves. */
final class UnsureIsSeen implements Property {
  private final Triage triage;
  private final Wordings wordings;
  private final Pages pages;

  UnsureIsSeen(Subject subject) {
    this.triage = subject.triage();
    this.wordings = subject.wordings();
    this.pages = new Pages(subject);
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
    return saysWhere(assessment.level(), given)
        ? List.of()
        : List.of(Broken.by("the result does not say: " + assessment.level().word(), given));
  }

  /** Whether the result says, in every language, what people at this level are told to do. */
  private boolean saysWhere(CareLevel level, Answers answers) {
    return pages.languages().stream().allMatch(language -> saysWhere(language, level, answers));
  }

  private boolean saysWhere(Language language, CareLevel level, Answers answers) {
    String said = Pages.text(pages.result(language, answers).get(0));
    CareAdvice advice = triage.topic().safety().advice(level);
    return Stream.concat(Stream.of(advice.title()), advice.steps().stream())
        .map(wordings.in(language)::of)
        .allMatch(said::contains);
  }
}
