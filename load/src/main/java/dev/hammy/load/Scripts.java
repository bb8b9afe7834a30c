package dev.hammy.load;

import dev.hammy.standins.transcript.Deed;
import dev.hammy.standins.transcript.Transcript;
import java.util.List;

/** What the people do: the recorded conversations over the real content, one after the other. */
final class Scripts {
  private final List<Transcript> transcripts;
  private int next;

  /** Those in which one person talks to a bot that keeps running. */
  Scripts() {
    this(Transcript.all().stream().filter(Scripts::isOneTalk).toList());
  }

  Scripts(List<Transcript> transcripts) {
    this.transcripts = List.copyOf(transcripts);
  }

  private static boolean isOneTalk(Transcript transcript) {
    return transcript.steps().stream()
        .map(step -> step.deed())
        .noneMatch(
            deed ->
                deed instanceof Deed.Restart
                    || deed instanceof Deed.PressAsSomebodyElse
                    || deed instanceof Deed.PressOnPrevious);
  }

  Transcript next() {
    Transcript transcript = transcripts.get(next % transcripts.size());
    next++;
    return transcript;
  }
}
