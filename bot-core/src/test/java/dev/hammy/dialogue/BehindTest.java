package dev.hammy.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hammy.SmallTopic;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Source;
import dev.hammy.protocol.SourceId;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Triage;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BehindTest {
  private static final Source ATLAS =
      new Source(new SourceId("atlas"), "An atlas", URI.create("https://example.com/"), List.of());

  @Test
  void aQuestionThatWasOpenedAgainRestsOnItsOwnSources() {
    Topic topic = whereRestsOnTheAtlas();
    View where = new View.Asking(SmallTopic.WHERE.code(), ChoiceSet.NONE);
    assertEquals(
        List.of(ATLAS), Behind.screen(topic, where, new Triage(topic).next(OwnWordsTalk.COMPLETE)));
  }

  private static Topic whereRestsOnTheAtlas() {
    Topic small = SmallTopic.topic();
    Question where = SmallTopic.WHERE;
    List<Question> questions = new ArrayList<>(small.questions());
    questions.set(
        questions.indexOf(where),
        new Question(
            where.id(),
            where.code(),
            where.layer(),
            where.pick(),
            where.ask(),
            where.why(),
            where.choices(),
            List.of(ATLAS.id())));
    Map<SourceId, Source> sources = new HashMap<>(small.sources());
    sources.put(ATLAS.id(), ATLAS);
    return new Topic(
        small.name(),
        questions,
        small.safety(),
        small.patterns(),
        small.plan(),
        sources,
        small.phrases());
  }
}
