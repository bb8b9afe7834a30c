package dev.hammy.benchmarks.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

  private static PrintStream stream(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private boolean print(Trial... trials) throws InterruptedException {
    Table table = new Table(new FakePrograms(), stream(out), stream(progress));
    return table.print(List.of(trials), "Today");
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private static FakeTrial trial(String name, Line... lines) {
    return new FakeTrial(name, () -> List.of(lines));
  }

  /** A trial that gives what the test says. */
  private record FakeTrial(String name, Lines of) implements Trial {
    interface Lines {
      List<Line> get() throws IOException;
    }

    @Override
    public String what() {
      return "what of " + name;
    }

    @Override
    public String command() {
      return "./" + name;
    }

    @Override
    public Duration lasts() {
      return Duration.ofSeconds(45);
    }

    @Override
    public List<Line> lines(Programs programs) throws IOException {
      return of.get();
    }
  }

  @Test
  void aLineHasTargetSeenRatioAndVerdict() throws InterruptedException {
    Line line =
        Line.of("a step", Mark.atMost(500, 223, "ns"), Mark.atMost(20, 1.9, "× a plain table"));
    assertTrue(print(trial("step", line)));
    assertEquals(
        """
        Today

        | What | Target | Seen | Ratio |  |
        | --- | --- | --- | --- | --- |
        | a step | ≤ 500 ns; ≤ 20 × a plain table | 223 ns | 1.9 × a plain table | met |

        - step: `./step`
        """,
        printed());
  }

  @Test
  void ofSeveralTargetsThoseThatAreMissedAreNamed() throws InterruptedException {
    Line line =
        Line.of(
            "people",
            Mark.told(3_000, "turns/s"),
            Mark.atLeast(2, 1, "× bare"),
            Mark.atMost(5, 4, "ms"));
    assertFalse(print(trial("one", line)));
    assertTrue(
        printed()
            .contains(
                "| people | ≥ 2 × bare; ≤ 5 ms | 3,000 turns/s; 4 ms | 1 × bare |"
                    + " **× bare missed by 50 %** |"),
        printed());
  }

  @Test
  void whatFailsSaysWhyInItsLineAndTheRestGoesOn() throws InterruptedException {
    FakeTrial cannot =
        new FakeTrial(
            "cannot",
            () -> {
              throw new TrialException("no taskset\n  on | this machine");
            });
    FakeTrial broken =
        new FakeTrial(
            "broken",
            () -> {
              throw new IOException("pipe");
            });
    assertFalse(print(cannot, broken, trial("good", Line.of("good", Mark.atMost(2, 1, "s")))));
    assertTrue(
        printed()
            .contains(
                "| what of cannot |  |  |  | **not measured**: no taskset on \\| this machine |"),
        printed());
    assertTrue(printed().contains("**not measured**: java.io.IOException: pipe |"), printed());
    assertTrue(printed().contains("| good | ≤ 2 s | 1 s |  | met |"), printed());
  }

  @Test
  void whatWentWrongMeanwhileIsNoSuccessThoughEveryNumberIsGood() throws InterruptedException {
    Line line = new Line("run", List.of(Mark.atMost(2, 1, "s")), List.of("an answer was lost"));
    assertFalse(print(trial("run", line)));
    assertTrue(printed().contains("| **not measured**: an answer was lost |"), printed());
  }

  @Test
  void itIsSaidBeforehandHowLongAllWillTake() throws InterruptedException {
    Line line = Line.of("x", Mark.told(1, "s"));
    print(trial("one", line), trial("two", line));
    String said = progress.toString(StandardCharsets.UTF_8);
    assertTrue(said.startsWith("2 trials, about 2 min "), said);
    assertTrue(said.contains("one, about 45 s ..."), said);
    assertTrue(printed().contains("| x |  | 1 s |  | no target |"), printed());
  }
}
