package dev.hammy.content.check;

import dev.hammy.protocol.Argument;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small topics drawn by lot, wilder than any author would write; the same ones for a seed. */
final class RandomTopics {
  private static final List<String> WORDS = List.of("a", "b", "c");
  private static final String FOLLOW_UP = "follow-up";

  private final Random random;
  private final TopicBuilder topic = new TopicBuilder();
  private final List<String> questions = new ArrayList<>();

  private RandomTopics(long seed) {
    this.random = new Random(seed);
  }

  static Topic of(long seed) {
    return new RandomTopics(seed).draw();
  }

  private Topic draw() {
    drawQuestions();
    CareLevel[] levels = CareLevel.values();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      topic.rule("rule-" + i, levels[random.nextInt(levels.length)], condition());
    }
    int patterns = 1 + random.nextInt(2);
    for (int i = 0; i < patterns; i++) {
      int partly = 1 + random.nextInt(3);
      topic.pattern("pattern-" + i, partly, partly + 1 + random.nextInt(3), arguments());
    }
    for (int i = 0; i < random.nextInt(3); i++) {
      topic.item("item-" + i, PlanItem.Kind.VARIATION, offered(patterns), withheld(patterns));
    }
    return topic.build();
  }

  private void drawQuestions() {
    topic.danger("danger", "a", "b");
    questions.add("danger");
    if (random.nextInt(3) == 0) {
      topic.followUp(FOLLOW_UP, "danger: a", "a", "b");
      questions.add(FOLLOW_UP);
    }
    int more = 2 + random.nextInt(3);
    for (int i = 0; i < more; i++) {
      String id = "question-" + i;
      questions.add(id);
      String[] choices = WORDS.subList(0, 1 + random.nextInt(2)).toArray(String[]::new);
      if (i == 0 && random.nextBoolean()) {
        topic.askSeveral(id, choices);
      } else {
        topic.ask(id, choices);
      }
    }
  }

  private Argument[] arguments() {
    return IntStream.range(0, 2 + random.nextInt(4))
        .mapToObj(i -> topic.argument(answer(), weight()))
        .toArray(Argument[]::new);
  }

  private int weight() {
    int weight = random.nextInt(7) - 3;
    return weight == 0 ? 1 : weight;
  }

  private PlanItem.Offered offered(int patterns) {
    return random.nextBoolean()
        ? new PlanItem.Offered(Set.of(pattern(patterns)), List.of())
        : new PlanItem.Offered(Set.of(), conditions());
  }

  private PlanItem.Withheld[] withheld(int patterns) {
    return Stream.of(
            TopicBuilder.whileFits(pattern(patterns).word()),
            TopicBuilder.when(condition(), "not now"))
        .filter(reason -> random.nextBoolean())
        .toArray(PlanItem.Withheld[]::new);
  }

  private PatternId pattern(int patterns) {
    return new PatternId("pattern-" + random.nextInt(patterns));
  }

  private List<Condition> conditions() {
    return Stream.generate(this::condition).limit(1 + random.nextInt(2)).toList();
  }

  private Condition condition() {
    Collections.shuffle(questions, random);
    Iterator<String> unused = questions.iterator();
    return new Condition(parts(1, unused), parts(1, unused), parts(1, unused));
  }

  private List<Picked> parts(int most, Iterator<String> unused) {
    return Stream.generate(() -> topic.picked(answer(unused.next())))
        .limit(random.nextInt(most + 1))
        .toList();
  }

  /** Follow-ups are about danger signs alone; arguments from them are refused by the compiler. */
  private String answer() {
    List<String> argued = questions.stream().filter(id -> !id.equals(FOLLOW_UP)).toList();
    return answer(argued.get(random.nextInt(argued.size())));
  }

  /** One choice of a question, "unsure" among them. */
  private String answer(String question) {
    List<String> choices = topic.choices(question);
    return question + ": " + choices.get(random.nextInt(choices.size()));
  }
}
