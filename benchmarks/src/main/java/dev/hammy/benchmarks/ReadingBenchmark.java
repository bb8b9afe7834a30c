package dev.hammy.benchmarks;

import dev.hammy.dialogue.Reading;
import dev.hammy.dialogue.TextReader;
import dev.hammy.message.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A message of 300 characters in somebody's own words, read for all that it tells. */
@State(Scope.Thread)
public class ReadingBenchmark {
  /** The day from which "last Tuesday" is reckoned: any will do, as long as it stays. */
  private static final long TODAY = 20_000;

  private static final String STORY =
      "Hi, so about three weeks ago my left hamstring started to ache high up near the sit bone, it"
          + " crept up bit by bit. Sitting in the car makes it worse and deadlifts from the floor pull"
          + " at it, but it is no sharp pain, more of a dull ache, maybe 3 out of 10. No numbness, no"
          + " bruise, and I did not hear a pop.";

  private static final int CHARACTERS = 300;

  private final TextReader reader = Corpus.real().content().textReaders().in(Language.ENGLISH);
  private final String text = STORY.substring(0, CHARACTERS);

  @Benchmark
  public Reading read() {
    return reader.read(text, null, TODAY);
  }
}
