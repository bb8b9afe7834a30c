package dev.hammy.late;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnceTest {
  private final List<String> made = new ArrayList<>();

  @Test
  void itIsMadeWhenItIsFirstAskedForAndThenKept() {
    Once<List<String>> once =
        new Once<>(
            () -> {
              made.add("made");
              return List.copyOf(made);
            });
    assertEquals(List.of(), made);
    assertSame(once.get(), once.get());
    assertEquals(List.of("made"), made);
  }

  @Test
  void whatCouldNotBeMadeIsTriedAgain() {
    Once<String> once =
        new Once<>(
            () -> {
              made.add("tried");
              if (made.size() == 1) {
                throw new IllegalStateException("not yet");
              }
              return "made";
            });
    assertThrows(IllegalStateException.class, once::get);
    assertEquals("made", once.get());
  }
}
