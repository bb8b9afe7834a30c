package dev.hammy.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hammy.content.compile.LastRead;
import dev.hammy.content.compile.LastRead.Aim;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ReadingsTest {
  @Test
  void theOldestReadingIsNamedAndNoClinicianIsClaimed() {
    List<LastRead> files =
        List.of(
            new LastRead("knee/b.yaml", LocalDate.of(2026, 11, 22), Set.of(Aim.EVIDENCE, Aim.BAR)),
            new LastRead("knee/a.yaml", LocalDate.of(2026, 10, 1), Set.of(Aim.EVIDENCE)));

    assertEquals(
        List.of(
            "read by its authors: 2 files, for evidence 2, calm 0, bar 1; by a clinician none",
            "     the longest ago is knee/a.yaml, on 2026-10-01"),
        Readings.of(files));
  }

  @Test
  void nothingIsSaidOfATopicThatNobodyWrote() {
    assertEquals(List.of(), Readings.of(List.of()));
  }
}
