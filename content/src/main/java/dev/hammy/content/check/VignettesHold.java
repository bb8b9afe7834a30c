package dev.hammy.content.check;

import java.util.List;
import java.util.function.Predicate;

/** Every case gets the result that its author says it must. */
final class VignettesHold implements Property {
  private final List<Case> cases;

  VignettesHold(Subject subject) {
    this.cases =
        subject.vignettes().stream().map(vignette -> Case.of(vignette, subject.triage())).toList();
  }

  @Override
  public String says() {
    return "   every vignette gets its result";
  }

  @Override
  public List<Broken> broken() {
    return cases.stream()
        .filter(one -> !one.wrongs().isEmpty())
        .map(
            one ->
                Broken.by(
                    one.vignette().id() + ": " + String.join("; ", one.wrongs()), one.answers()))
        .toList();
  }

  @Override
  public List<String> notes() {
    List<Case> leading = where(one -> !one.vignette().fits().isEmpty());
    return List.of(
        "cases %d: care level right %d, over %d, under %d"
            .formatted(
                cases.size(),
                where(one -> one.levelsOver() == 0).size(),
                where(one -> one.levelsOver() > 0).size(),
                where(one -> one.levelsOver() < 0).size()),
        "leading pattern right %d of %d"
            .formatted(leading.stream().filter(Case::leadsRight).count(), leading.size()),
        "patterns right %d, offered and withheld right %d"
            .formatted(where(Case::fitsRight).size(), where(Case::plansRight).size()));
  }

  private List<Case> where(Predicate<Case> which) {
    return cases.stream().filter(which).toList();
  }
}
