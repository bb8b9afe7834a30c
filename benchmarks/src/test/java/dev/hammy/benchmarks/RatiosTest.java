package dev.hammy.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatiosTest {
  private static final List<Row> ROWS = List.of(new Row("a turn", "A.turn", "A.stick", 0, 0, 0));

  private static Ratios ratios(double nanos, double bytes) {
    return Ratios.of(ROWS, Map.of("A.turn", new Cost(nanos, bytes), "A.stick", new Cost(100, 0)));
  }

  @Test
  void aMachineThatIsSlowAsAWholeIsNoWorse() {
    Ratios slow =
        Ratios.of(ROWS, Map.of("A.turn", new Cost(9_000, 50), "A.stick", new Cost(900, 0)));
    assertEquals(List.of(), slow.worseThan(ratios(1_000, 50)));
  }

  @Test
  void halfAsMuchAgainIsStillTakenForAnAccident() {
    assertEquals(List.of(), ratios(1_490, 74).worseThan(ratios(1_000, 50)));
  }

  @Test
  void moreThanThatIsSaidOfTimeAndOfBytes() {
    assertEquals(
        List.of("A.turn takes, in times its yardstick, 16.00; recorded are 10.00"),
        ratios(1_600, 50).worseThan(ratios(1_000, 50)));
    assertEquals(
        List.of("A.turn allocates, in bytes, 80.00; recorded are 50.00"),
        ratios(1_000, 80).worseThan(ratios(1_000, 50)));
  }

  @Test
  void whatIsNotRecordedIsNotPassedOver() {
    assertEquals(
        List.of("A.turn is not recorded"),
        ratios(1_000, 50).worseThan(Ratios.of(List.of(), Map.of())));
  }

  @Test
  void whatIsRecordedIsReadAgain(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ratios.json");
    ratios(1_234, 50).write(file);
    assertEquals(List.of(), ratios(1_800, 75).worseThan(Ratios.read(file)));
    assertEquals(2, ratios(1_900, 80).worseThan(Ratios.read(file)).size());
  }

  @Test
  void everyRowIsRecordedInTheRepository() throws IOException {
    Ratios recorded = Ratios.read(Path.of("ratios.json"));
    Map<String, Cost> nothing = new HashMap<>();
    for (Row row : Row.QUICK) {
      nothing.put(row.benchmark(), new Cost(0, 0));
      nothing.put(row.yardstick(), new Cost(1, 0));
    }
    assertTrue(Ratios.of(Row.QUICK, nothing).worseThan(recorded).isEmpty());
  }
}
