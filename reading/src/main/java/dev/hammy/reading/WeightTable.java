package dev.hammy.reading;

import java.io.ByteArrayOutputStream;

/**
 * Writes the table of {@link Weights}: for each feature how many meanings it says something of, and
 * for each of those its number and two bytes of weight, the higher first. Not thread-safe.
 */
final class WeightTable {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /**
   * Adds a feature.
   *
   * @param steps its weight for each meaning; 0 is not kept
   */
  void add(int[] steps) {
    int entries = 0;
    for (int step : steps) {
      entries += step == 0 ? 0 : 1;
    }
    bytes.write(entries);
    for (int meaning = 0; meaning < steps.length; meaning++) {
      if (steps[meaning] != 0) {
        // The strongest that two bytes hold is several times what training comes to.
        int step = Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, steps[meaning]));
        bytes.write(meaning);
        bytes.write(step >> 8);
        bytes.write(step);
      }
    }
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
