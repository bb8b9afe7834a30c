package dev.hammy.content.check;

import dev.hammy.content.compile.Vignette;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.PlanItemId;
import java.util.List;
import java.util.Set;

/** Topics that tests share. */
final class Topics {
  private Topics() {}

  /** A small topic of which every property holds. */
  static TopicBuilder sound() {
    TopicBuilder topic = new TopicBuilder();
    topic.danger("nerves", "numb", "weak").danger("general", "fever");
    topic
        .ask("where", "sit-bone", "belly")
        .ask("when", "sitting", "sprinting")
        .ask("gym", "home", "club");
    topic
        .rule("cauda", CareLevel.EMERGENCY, topic.any("nerves: numb, unsure"))
        .rule("weakness", CareLevel.SAME_DAY, topic.any("nerves: weak"))
        .rule("infection", CareLevel.SAME_DAY, topic.any("general: fever, unsure"))
        .rule("mild", CareLevel.SELF_CARE, topic.all("where: belly", "when: sprinting"));
    topic
        .pattern(
            "tendon",
            2,
            4,
            topic.argument("where: sit-bone", 2),
            topic.argument("when: sitting", 2))
        .pattern(
            "strain",
            2,
            4,
            topic.argument("where: belly", 2),
            topic.argument("when: sprinting", 2));
    return topic
        .training("train-lightly", Condition.ALWAYS)
        .variation("rack-pull", "tendon")
        .variation("romanian", "strain", TopicBuilder.whileFits("tendon"))
        .item(
            "club-class",
            PlanItem.Kind.HOME_WORK,
            new PlanItem.Offered(Set.of(), List.of(topic.all("gym: club"))))
        .guide(heights(), "rack-pull");
  }

  /** A guide that may be opened by any item. */
  static GuideBuilder heights() {
    return new GuideBuilder("heights", 0)
        .finding("half", 1)
        .stage("start", "Begin high.")
        .to("It was quiet", "half")
        .checkAgain()
        .ends()
        .stage("half", "You are at {found}.")
        .finds("half")
        .later("Again, another day", "start")
        .ends();
  }

  /** The vignettes that the sound topic needs. */
  static List<Vignette> soundVignettes() {
    Answers answers =
        sound().answers("nerves: none", "general: none", "where: belly", "when: sprinting");
    return List.of(
        new Vignette(
            "sprinter",
            "Felt it while sprinting.",
            answers,
            CareLevel.SELF_CARE,
            Set.of(),
            Set.of(new PatternId("strain")),
            Set.of(new PatternId("tendon")),
            Set.of(new PlanItemId("romanian")),
            Set.of(new PlanItemId("rack-pull")),
            List.of()));
  }
}
