package dev.hammy.benchmarks;

import dev.hammy.content.check.Check;
import dev.hammy.content.check.Report;
import dev.hammy.content.compile.Content;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Compiling the real content, and proving it; what an author waits for. */
@State(Scope.Benchmark)
public class ContentBenchmark {
  @Benchmark
  public Content compile() {
    return Content.bundledWhole();
  }

  @Benchmark
  public Report proof() {
    return Check.run(Content.bundledWhole());
  }
}
