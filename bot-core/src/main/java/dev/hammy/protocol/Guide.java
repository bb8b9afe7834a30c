package dev.hammy.protocol;

import java.util.List;
import java.util.Optional;

/**
 * A procedure, a self-check or a lesson that is walked stage by stage. Where one stands in it is
 * its code, the stage's and that of what has been found, so it rides in a button like everything
 * else.
 *
 * @param id its name
 * @param code its stable number, 0 to 15, never used again for another guide
 * @param name what it is called
 * @param findings what can be found in it; may be empty
 * @param stages at most 32; the first is the entry
 * @param sources what it rests on; never empty
 */
public record Guide(
    GuideId id,
    int code,
    Line name,
    List<Finding> findings,
    List<Stage> stages,
    List<SourceId> sources) {
  /** Guide codes are 0 to 15. */
  public static final int CODES = 16;

  /** Stage codes are 0 to 31. */
  public static final int STAGE_CODES = 32;

  /** Finding codes are 1 to 7; 0 says that nothing has been found. */
  public static final int HIGHEST_FINDING = 7;

  /**
   * What a guide can find, such as a rack height.
   *
   * @param id its name; where a way leads to another guide, that guide's finding of the same name
   *     is what has been found there
   * @param code its stable number in the guide, 1 to 7
   * @param label what stands for it in a sentence
   */
  public record Finding(FindingId id, int code, Line label) {}

  public Guide {
    findings = List.copyOf(findings);
    stages = List.copyOf(stages);
    sources = List.copyOf(sources);
  }

  /** The stage in which everybody begins who opens the guide. */
  public Stage entry() {
    return stages.get(0);
  }

  public Optional<Stage> stage(int stageCode) {
    return stages.stream().filter(stage -> stage.code() == stageCode).findFirst();
  }

  public Optional<Stage> stage(StageId stageId) {
    return stages.stream().filter(stage -> stage.id().equals(stageId)).findFirst();
  }

  public Optional<Finding> finding(int findingCode) {
    return findings.stream().filter(finding -> finding.code() == findingCode).findFirst();
  }

  public Optional<Finding> finding(FindingId findingId) {
    return findings.stream().filter(finding -> finding.id().equals(findingId)).findFirst();
  }

  /** The code of what has been found by who comes to a stage with this finding's code. */
  public int found(Stage stage, int carried) {
    FindingId finds = stage.finds();
    return finds == null ? carried : finding(finds).map(Finding::code).orElse(0);
  }
}
