package dev.hammy.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.benchmarks.table.Line;
import dev.hammy.benchmarks.table.Mark;
import dev.hammy.benchmarks.table.Programs;
import dev.hammy.benchmarks.table.Trial;
import dev.hammy.benchmarks.table.Trials;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class TableCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter complaints = new StringWriter();

  private record Seconds(String name, double seen) implements Trial {
    @Override
    public String what() {
      return "what of " + name;
    }

    @Override
    public String command() {
      return name;
    }

    @Override
    public Duration lasts() {
      return Duration.ofSeconds(1);
    }

    @Override
    public List<Line> lines(Programs programs) {
      return List.of(Line.of(what(), Mark.atMost(1, seen, "s")));
    }
  }

  private int run(String... args) {
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Trials trials = new Trials(List.of(new Seconds("quick", 0.5), new Seconds("slow", 2)));
    return new CommandLine(new TableCommand(stream, stream, trials))
        .setErr(new PrintWriter(complaints, true))
        .execute(args);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aTargetThatIsMissedEndsWithOne() {
    assertEquals(1, run());
    assertTrue(printed().contains("| what of quick | ≤ 1 s | 0.5 s |  | met |"), printed());
    assertTrue(printed().contains("**s missed by 100 %**"), printed());
  }

  @Test
  void whatIsChosenAloneIsTried() {
    assertEquals(0, run("--only", "quick"));
    assertTrue(!printed().contains("slow"), printed());
  }

  @Test
  void aWordThatNoTrialHasNamesThoseThatThereAre() {
    assertEquals(2, run("--only=quick,quack"));
    assertTrue(complaints.toString().startsWith("--only: no quack; there are quick, slow"));
  }

  @Test
  void everyClassOfBenchmarksWithTargetsIsTried() {
    List<Row> tried =
        CostTrial.all().stream().flatMap(trial -> ((CostTrial) trial).rows().stream()).toList();
    assertEquals(
        Row.QUICK.stream().filter(row -> !row.targets(new Cost(1, 1), 1).isEmpty()).toList(),
        tried);
  }
}
