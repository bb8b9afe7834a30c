package dev.hammy.benchmarks;

import dev.hammy.discord.DiscordRenderer;
import dev.hammy.message.Message;
import dev.hammy.message.TokenSealer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The longest messages of their kind, as Discord takes them; sealing is measured elsewhere. */
@State(Scope.Thread)
public class DiscordRenderingBenchmark {
  private static final String TOKEN = "T".repeat(TokenSealer.LONGEST);

  private final Message question = Corpus.real().longest(Corpus.real().toQuestions());
  private final Message result = Corpus.real().longest(Corpus.real().toResults());

  /** Each button of a Discord message has to be another. */
  private int sealed;

  private String token() {
    sealed++;
    String number = Integer.toString(sealed % 100);
    return number + TOKEN.substring(number.length());
  }

  @Benchmark
  public Object question() {
    return DiscordRenderer.render(question, ticket -> token());
  }

  @Benchmark
  public Object result() {
    return DiscordRenderer.render(result, ticket -> token());
  }
}
