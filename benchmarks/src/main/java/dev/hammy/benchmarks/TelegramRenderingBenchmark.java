package dev.hammy.benchmarks;

import dev.hammy.message.Message;
import dev.hammy.message.TokenSealer;
import dev.hammy.telegram.TelegramRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The longest messages of their kind, as Telegram takes them; sealing is measured elsewhere. */
@State(Scope.Thread)
public class TelegramRenderingBenchmark {
  private static final String TOKEN = "T".repeat(TokenSealer.LONGEST);

  private final TelegramRenderer renderer = new TelegramRenderer();
  private final Message question = Corpus.real().longest(Corpus.real().toQuestions());
  private final Message result = Corpus.real().longest(Corpus.real().toResults());

  @Benchmark
  public Object question() {
    return renderer.render(question, ticket -> TOKEN);
  }

  @Benchmark
  public Object result() {
    return renderer.render(result, ticket -> TOKEN);
  }
}
