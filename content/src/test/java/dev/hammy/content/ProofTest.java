package dev.hammy.content;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.content.check.Check;
import dev.hammy.content.check.Report;
import org.junit.jupiter.api.Test;

/** The proof of all properties over every conversation about the real content. */
class ProofTest {
  @Test
  void everyPropertyHoldsAndEveryVignetteGetsItsResult() {
    Report report = Check.run(Bundled.CONTENT);
    assertTrue(report.ok(), () -> String.join("\n", report.lines()));
    report.lines().forEach(System.out::println);
  }
}
