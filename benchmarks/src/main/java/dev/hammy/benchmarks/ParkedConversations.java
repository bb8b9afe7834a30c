package dev.hammy.benchmarks;

import dev.hammy.benchmarks.table.Mark;
import dev.hammy.dialogue.Conversation;
import dev.hammy.dialogue.View;
import dev.hammy.protocol.Answers;
import dev.hammy.runtime.Address;
import dev.hammy.runtime.SessionCache;
import java.lang.management.ManagementFactory;
import java.time.InstantSource;

/** How much of the heap a conversation takes that waits in the session cache. */
final class ParkedConversations {
  /** An id as Telegram gives them. */
  private static final long FIRST_PERSON = 7_000_000_000L;

  private static final int MOST_BYTES = 120;

  private static final int FULL_COLLECTIONS = 4;

  private ParkedConversations() {}

  /** The bytes that each takes, beside the target. */
  static Mark mark(double bytes) {
    return Mark.atMost(MOST_BYTES, bytes, "B");
  }

  /**
   * The bytes that each takes, what the cache needs to find it included.
   *
   * @param count how many are parked, each by somebody else
   */
  static double bytesEach(int count) {
    long with = usedWith(count);
    // Afterwards, since what else a run leaves behind goes away by and by.
    return (double) (with - used()) / count;
  }

  private static long usedWith(int count) {
    Corpus.Press[] presses = Corpus.real().toQuestions();
    SessionCache cache = new SessionCache(count, InstantSource.system());
    for (int i = 0; i < count; i++) {
      // A copy, as each person's is: those of the corpus are there anyway.
      cache.keep(address(i), copy(presses[i % presses.length].before()));
    }
    long with = used();
    if (cache.find(address(count - 1)).isEmpty()) {
      throw new IllegalStateException("the cache does not hold what was measured");
    }
    return with;
  }

  private static Address address(int i) {
    String person = Long.toString(FIRST_PERSON + i);
    return new Address("telegram", person, person);
  }

  private static Conversation copy(Conversation conversation) {
    return new Conversation(
        conversation.language(),
        conversation.answers().and(Answers.none()),
        conversation.facts(),
        copy(conversation.view()),
        conversation.covered());
  }

  private static View copy(View view) {
    return view instanceof View.Asking asking
        ? new View.Asking(asking.question(), asking.ticked())
        : view;
  }

  private static long used() {
    // What a cleaner holds goes with the second; and only each fourth leaves nothing lying that is
    // dead.
    for (int i = 0; i < FULL_COLLECTIONS; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
