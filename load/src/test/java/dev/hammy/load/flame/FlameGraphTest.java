package dev.hammy.load.flame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlameGraphTest {
  private static String draw(List<List<String>> samples) {
    return new FlameGraph(samples).draw("a & b");
  }

  @Test
  void aCallIsAsWideAsItsShareOfTheSamples() {
    String picture =
        draw(
            List.of(
                List.of("turns", "dev.hammy.Dialogue.take", "java.util.Map.get"),
                List.of("turns", "dev.hammy.Dialogue.take"),
                List.of("turns", "dev.hammy.Render.text"),
                List.of("http")));
    assertTrue(picture.contains("<title>turns 75.0 %</title>"), picture);
    assertTrue(picture.contains("<title>dev.hammy.Dialogue.take 50.0 %</title>"), picture);
    assertTrue(picture.contains("width=\"600.0\""), picture);
    assertTrue(picture.contains(">Dialogue.take</text>"), picture);
    assertTrue(picture.contains("a &amp; b: 4 samples"), picture);
  }

  @Test
  void whatIsTooNarrowToBeSeenIsLeftOut() {
    List<String> usual = List.of("usual");
    List<List<String>> samples = new ArrayList<>(Collections.nCopies(5_000, usual));
    samples.add(List.of("rare"));
    assertFalse(draw(samples).contains("rare"));
  }

  @Test
  void withoutSamplesThereIsAnEmptyPicture() {
    assertTrue(draw(List.of()).contains("0 samples"));
    assertEquals(-1, draw(List.of()).indexOf("NaN"));
  }

  @Test
  void namesOfConstructorsAreShownAsText() {
    assertTrue(draw(List.of(List.of("a.B.<init>"))).contains("B.&lt;init&gt;"));
  }
}
