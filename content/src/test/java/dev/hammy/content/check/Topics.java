package dev.hammy.content.check;

import dev.hammy.content.compile.Vignette;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Argument;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.PlanItemId;
import dev.hammy.protocol.Topic;
import java.util.ArrayList;
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
            new PlanItem.Offered(Set.of(), List.of(topic.all("gym: club"))));
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

  /**
   * As large as the real content may get: four questions about danger signs with 65 answers each,
   * eight more of up to eight choices, of one of which several may be picked.
   */
  static Topic large() {
    TopicBuilder topic = new TopicBuilder();
    String[] signs = {"s1", "s2", "s3", "s4", "s5", "s6"};
    CareLevel[] levels = {
      CareLevel.EMERGENCY, CareLevel.SAME_DAY, CareLevel.WITHIN_DAYS, CareLevel.WITHIN_DAYS
    };
    for (int i = 0; i < levels.length; i++) {
      topic.danger("danger-" + i, signs);
    }
    topic.ask("where", "a", "b", "c", "d", "e", "f");
    topic.ask("start", "a", "b", "c", "d", "e");
    topic.askSeveral("worse", "a", "b", "c", "d", "e");
    topic.ask("sitting", "a", "b", "c");
    topic.ask("morning", "a", "b", "c");
    topic.ask("tingling", "a", "b", "c");
    topic.ask("weeks", "a", "b", "c", "d");
    topic.ask("gym", "a", "b", "c");
    for (int i = 0; i < levels.length; i++) {
      for (String sign : signs) {
        // One sign in three is worse than the others of its question.
        CareLevel level = sign.equals("s1") || sign.equals("s2") ? CareLevel.EMERGENCY : levels[i];
        topic.rule("rule-" + i + "-" + sign, level, topic.any("danger-" + i + ": " + sign));
      }
      topic.rule(
          "rule-" + i + "-unsure", CareLevel.EMERGENCY, topic.any("danger-" + i + ": unsure"));
    }
    topic.rule(
        "mild",
        CareLevel.SELF_CARE,
        new Condition(
            List.of(topic.picked("start: a"), topic.picked("weeks: a")), List.of(), List.of()));
    String[] asked = {"where", "start", "worse", "sitting", "morning", "tingling", "weeks"};
    String[] words = {"a", "b", "c", "d", "e", "f"};
    int[] sizes = {6, 5, 5, 3, 3, 3, 4};
    for (int p = 0; p < 8; p++) {
      List<Argument> arguments = new ArrayList<>();
      for (int q = 0; q < asked.length; q++) {
        for (int c = 0; c < sizes[q]; c++) {
          int weight = (p * 7 + q * 3 + c * 5) % 7 - 3;
          if (weight != 0 && (p + q) % 3 != 0) {
            arguments.add(topic.argument(asked[q] + ": " + words[c], weight));
          }
        }
      }
      topic.pattern("pattern-" + p, 4, 7, arguments.toArray(Argument[]::new));
    }
    topic.training("train", Condition.ALWAYS);
    for (int i = 0; i < 14; i++) {
      topic.item(
          "item-" + i,
          i % 2 == 0 ? PlanItem.Kind.VARIATION : PlanItem.Kind.HOME_WORK,
          new PlanItem.Offered(
              Set.of(new PatternId("pattern-" + i % 8)),
              i % 5 == 0 ? List.of(topic.all("gym: a")) : List.of()),
          TopicBuilder.whileFits("pattern-" + (i + 3) % 8),
          TopicBuilder.when(topic.any("weeks: a"), "too-early-" + i));
    }
    return topic.build();
  }
}
