package dev.hammy.content.compile;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.PlanItemId;
import dev.hammy.protocol.RuleId;
import dev.hammy.protocol.SourceId;
import java.util.List;
import java.util.Set;

/**
 * A case and the result it must get.
 *
 * @param id its name, unique in its topic
 * @param story the case in words, for the reviewer
 * @param answers what the person answers; questions left out are never asked, or make no difference
 * @param level the care level it must get
 * @param because safety rules that must hold, so that the level is right for the right reason
 * @param fits patterns that must fit at least partly
 * @param fitsNot patterns that must not fit even partly
 * @param offered plan items that must be offered
 * @param withheld plan items that must not be offered
 * @param sources what the case rests on; may be empty
 */
public record Vignette(
    String id,
    String story,
    Answers answers,
    CareLevel level,
    Set<RuleId> because,
    Set<PatternId> fits,
    Set<PatternId> fitsNot,
    Set<PlanItemId> offered,
    Set<PlanItemId> withheld,
    List<SourceId> sources) {
  public Vignette {
    because = Set.copyOf(because);
    fits = Set.copyOf(fits);
    fitsNot = Set.copyOf(fitsNot);
    offered = Set.copyOf(offered);
    withheld = Set.copyOf(withheld);
    sources = List.copyOf(sources);
  }
}
