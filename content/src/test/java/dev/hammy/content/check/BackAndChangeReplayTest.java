package dev.hammy.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Triage;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * No topic can break property 7, since Back and Change are replays by construction; so the check
 * itself is shown sets of answers that no conversation comes by.
 */
class BackAndChangeReplayTest {
  private final Topic topic = Topics.sound().build();

  @Test
  void aSetOfAnswersThatNoConversationReachesIsSeen() {
    Question first = topic.questions().get(0);
    Question third = topic.questions().get(2);
    Path path = Path.start().then(first, alike(first)).then(third, alike(third));
    assertEquals(List.of("Back does not lead to where where was asked"), messages(path));
  }

  @Test
  void aSetThatItsConversationReachesIsFine() {
    Question first = topic.questions().get(0);
    assertEquals(List.of(), messages(Path.start().then(first, alike(first))));
  }

  private List<String> messages(Path path) {
    Wordings wordings = new Wordings(List.of(Wording.english(topic.phrases())));
    BackAndChangeReplay property =
        new BackAndChangeReplay(new Subject(topic, wordings, List.of(), new Triage(topic)));
    property.asked(path, topic.questions().get(1), new int[] {1, 2});
    return property.broken().stream().map(Broken::message).toList();
  }

  /** The first answer: a danger sign that ends the conversation, so that nothing follows it. */
  private AnswerClasses.Alike alike(Question question) {
    return AnswerClasses.of(topic).to(question).get(0);
  }
}
