package dev.hammy.load;

import dev.hammy.standins.transcript.Step;
import dev.hammy.standins.transcript.Transcript;
import java.util.Optional;

/** One person's conversation, as far as it has come. Not thread-safe. */
final class Talk {
  private final Hand hand;
  private final Transcript script;
  private int done;
  private boolean waits;
  private long since;

  Talk(Hand hand, Transcript script) {
    this.hand = hand;
    this.script = script;
  }

  Hand hand() {
    return hand;
  }

  /** Whether the person waits for an answer. */
  boolean waits() {
    return waits;
  }

  /** When the person did, or was to do, what is waited for; in nanoseconds. */
  long since() {
    return since;
  }

  boolean isOver() {
    return done == script.steps().size();
  }

  /**
   * Does the next thing.
   *
   * @param when it was to be done, in nanoseconds
   * @throws LoadException if it cannot be done on this screen
   */
  void act(long when) {
    if (hand.isDone()) {
      hand.begin(script.steps().get(done).deed());
    }
    since = when;
    waits = true;
    hand.move();
  }

  /**
   * An answer is there.
   *
   * @return what is wrong with it; empty if nothing is
   */
  Optional<String> answered() {
    if (!waits) {
      return Optional.of(place("an answer that nothing asked for"));
    }
    waits = false;
    if (!hand.isDone()) {
      return Optional.empty();
    }
    Optional<String> problem =
        script
            .steps()
            .get(done)
            .problem(hand.screen())
            .map(words -> place(words) + "\n  shown: " + hand.screen());
    done++;
    return problem;
  }

  /** Says where in the script something went wrong. */
  String place(String problem) {
    Step step = script.steps().get(Math.min(done, script.steps().size() - 1));
    return script.name() + ":" + step.line() + " '> " + step.written() + "': " + problem;
  }
}
