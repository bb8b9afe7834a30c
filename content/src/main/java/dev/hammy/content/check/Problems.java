package dev.hammy.content.check;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What breaks a property, each message once with the shortest conversation that shows it; among
 * equally short ones the one whose answers come first, so that threads make no difference.
 * Thread-safe.
 */
final class Problems {
  private final Map<String, Answers> shortest = new ConcurrentHashMap<>();
  private final Comparator<Answers> order;

  Problems(Topic topic) {
    Comparator<Answers> byLength = Comparator.comparing(answers -> answers.answered().count());
    this.order = byLength.thenComparing((one, other) -> inOrder(topic, one, other));
  }

  void add(String message, Answers conversation) {
    shortest.merge(message, conversation, (a, b) -> order.compare(a, b) <= 0 ? a : b);
  }

  /** The shortest conversation first. */
  List<Broken> broken() {
    Comparator<Map.Entry<String, Answers>> byConversation = Map.Entry.comparingByValue(order);
    return shortest.entrySet().stream()
        .sorted(byConversation.thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> Broken.by(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static int inOrder(Topic topic, Answers one, Answers other) {
    for (Question question : topic.questions()) {
      int difference = one.bits(question.code()) - other.bits(question.code());
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }
}
