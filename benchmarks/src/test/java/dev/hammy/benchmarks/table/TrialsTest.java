package dev.hammy.benchmarks.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.benchmarks.table.Programs.Said;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is made of the words of each command. */
class TrialsTest {
  private static final Trials TRIALS = Trials.with(List.of());

  private static final String TWO_BOTS =
      """
      [ {"bot": "hammy", "turnsASecond": 3000, "own": {"p99": 7.0}, "seen": {"p99": 150},
         "memory": {"peak": 120}, "problems": []},
        {"bot": "bare", "turnsASecond": 1000, "own": {"p99": 0}, "seen": {"p99": 100},
         "memory": {"peak": 200}, "problems": [%s]} ]
      """;

  private static List<Line> lines(String name, FakePrograms programs)
      throws IOException, InterruptedException {
    return TRIALS.only(List.of(name)).get(0).lines(programs);
  }

  private static List<Line> linesOf(String name, String out)
      throws IOException, InterruptedException {
    return lines(name, new FakePrograms().says(out));
  }

  private static Line line(String name, String out) throws IOException, InterruptedException {
    List<Line> lines = linesOf(name, out);
    assertEquals(1, lines.size());
    return lines.get(0);
  }

  @Test
  void oneCoreIsHeldAgainstTheBareLibraryOfTheSameRun() throws Exception {
    Line line = line("one-core", TWO_BOTS.formatted(""));
    assertEquals("≥ 2.5 × bare; ≤ 1 × bare in p99", line.targets());
    assertEquals("3,000 turns/s; 150 ms p99", line.seen());
    assertEquals("3 × bare; 1.5 × bare in p99", line.ratios());
    assertEquals("**× bare in p99 missed by 50 %**", line.verdict());
  }

  @Test
  void withSlowCallsPaceAndRatioCount() throws Exception {
    Line line = line("delay", TWO_BOTS.formatted(""));
    assertEquals("≥ 2,000 turns/s; ≥ 100 × bare", line.targets());
    assertEquals("**× bare missed by 97 %**", line.verdict());
  }

  @Test
  void ofACrowdTheBotsOwnPartCounts() throws Exception {
    assertEquals("met", line("telegram", TWO_BOTS.formatted("")).verdict());
    assertEquals(
        "7 ms own p99; 3,000 turns/s; 120 MiB at most",
        line("discord", TWO_BOTS.formatted("")).seen());
    assertEquals("**ms own p99 missed by 40 %**", line("rate", TWO_BOTS.formatted("")).verdict());
  }

  @Test
  void aRunInWhichSomethingWentWrongIsNotMetWhateverItsFigures() throws Exception {
    Line line = line("telegram", TWO_BOTS.formatted("\"no answer within 60 s\""));
    assertEquals("**not measured**: bare: no answer within 60 s", line.verdict());
  }

  @Test
  void aCommandWithoutFiguresSaysWhy() {
    FakePrograms broken = new FakePrograms().says(new Said(2, "", "the bot did not start", 1));
    TrialException why = assertThrows(TrialException.class, () -> lines("telegram", broken));
    assertEquals("exit code 2: the bot did not start", why.getMessage());
  }

  @Test
  void figuresInWhichANumberIsMissingAreNoFigures() {
    FakePrograms other = new FakePrograms().says("[{\"bot\": \"hammy\", \"problems\": []}]");
    TrialException why = assertThrows(TrialException.class, () -> lines("delay", other));
    assertEquals("no /turnsASecond of hammy in the figures", why.getMessage());
  }

  @Test
  void startAndRestAreHeldAgainstTheBareLibraryOnTelegram() throws Exception {
    List<Line> lines =
        linesOf(
            "idle",
            """
            [ {"bot": "bare, Telegram", "startSeconds": 1.0, "memory": 100.0},
              {"bot": "bare, Discord", "startSeconds": 2.0, "memory": 300.0},
              {"bot": "hammy, Telegram", "startSeconds": 0.5, "memory": 60.0},
              {"bot": "hammy, both", "startSeconds": 0.9, "memory": 90.0} ]
            """);
    assertEquals(
        List.of("**× bare missed by 25 %**", "met", "**× bare missed by 16 %**"),
        lines.stream().map(Line::verdict).toList());
    assertEquals("≤ 0.78 × bare", lines.get(2).targets());
  }

  @Test
  void ofAFewStartsOfTheChatTheMedianCountsAndTheFirstNot() throws Exception {
    FakePrograms programs = new FakePrograms().starts(9.0, 0.4, 8.0, 0.3, 0.5, 0.1);
    assertEquals("0.4 s of CPU", lines("chat", programs).get(0).seen());
  }

  @Test
  void theProofCountsByTheClockAndOnlyIfItHolds() throws Exception {
    Line line = lines("proof", new FakePrograms().says(new Said(0, "", "", 12.5))).get(0);
    assertEquals("**s missed by 25 %**", line.verdict());
    FakePrograms broken = new FakePrograms().says(new Said(1, "property 3 fails", "", 5));
    TrialException why = assertThrows(TrialException.class, () -> lines("proof", broken));
    assertEquals("property 3 fails", why.getMessage());
  }

  @Test
  void theProofGrowsByTheSetOfAnswers() throws Exception {
    List<Line> lines =
        linesOf(
            "growth",
            """
            with body-signs twice: Proof[sets=2000, seconds=6.0] instead of Proof[sets=1000, seconds=4.0]
            with how-long twice: Proof[sets=4000, seconds=24.0] instead of Proof[sets=1000, seconds=4.0]
            """);
    assertEquals(
        List.of("met", "**× that of the real content missed by 50 %**"),
        lines.stream().map(Line::verdict).toList());
    assertEquals("2 times the sets", lines.get(0).seen());
  }

  @Test
  void aGrowthThatSaysNothingIsNotMeasured() {
    FakePrograms silent = new FakePrograms().says(new Said(1, "", "no compiler", 1));
    assertThrows(TrialException.class, () -> lines("growth", silent));
  }

  @Test
  void everyTrialHasANameOfItsOwnAndUnknownOnesAreFound() {
    List<String> names = TRIALS.all().stream().map(Trial::name).toList();
    assertEquals(names.size(), names.stream().distinct().count());
    assertEquals(List.of("nothing"), TRIALS.unknown(List.of("chat", "nothing")));
    assertEquals(names.size(), TRIALS.only(List.of()).size());
    assertTrue(TRIALS.names().startsWith("one-core, delay, "), TRIALS.names());
  }
}
