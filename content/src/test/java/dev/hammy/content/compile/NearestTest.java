package dev.hammy.content.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestTest {
  @ParameterizedTest
  @CsvSource({
    "where, where, 0",
    "wher, where, 1",
    "whhere, where, 1",
    "wjere, where, 1",
    "hwere, where, 1",
    "'', where, 5",
    "kitten, sitting, 3"
  })
  void aLetterChangedMissingAddedOrSwappedIsOneSlip(String from, String to, int slips) {
    assertEquals(slips, Nearest.slips(from, to));
    assertEquals(slips, Nearest.slips(to, from));
  }

  @Test
  void theNameWithTheFewestSlipsIsMeant() {
    assertEquals(
        Optional.of("sit-bone"), Nearest.to("sit-bon", List.of("sit-bones", "sit-bone", "calf")));
  }

  @Test
  void aNameThatSharesNothingIsNotMeant() {
    assertEquals(Optional.empty(), Nearest.to("xy", List.of("no", "calf", "upper-tendon")));
  }

  @Test
  void withNothingNearTheOtherAdviceIsGiven() {
    assertEquals("delete it", Nearest.orElse("sciatic", List.of("calf"), "delete it"));
  }
}
