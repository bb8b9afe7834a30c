package dev.hammy.triage;

import dev.hammy.protocol.Line;
import dev.hammy.protocol.PlanItem;
import java.util.List;

/**
 * A plan item that comes into question.
 *
 * @param withheldBecause what keeps it back; empty if it is offered
 */
public record Offer(PlanItem item, List<Line> withheldBecause) {
  public Offer {
    withheldBecause = List.copyOf(withheldBecause);
  }

  public boolean isOffered() {
    return withheldBecause.isEmpty();
  }
}
