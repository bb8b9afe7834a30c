package dev.hammy.content.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Choice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written into a pack is read from it. */
final class PackTest {
  private final PackWriter out = new PackWriter();

  @Test
  void everyNumberComesBack() {
    List<Integer> numbers =
        List.of(
            0,
            1,
            -1,
            63,
            64,
            -64,
            -65,
            127,
            128,
            8191,
            8192,
            1 << 20,
            -(1 << 27),
            Integer.MAX_VALUE,
            Integer.MIN_VALUE);
    out.list(numbers, out::number);

    PackReader in = in();

    assertEquals(numbers, in.list(in::number));
  }

  @Test
  void everyTextComesBackWhateverItsLetters() {
    List<String> texts = List.of("", "a", "Gesäß", "“Ça va?”", "🏋", "a".repeat(300), "a");
    out.texts(texts);

    assertEquals(texts, in().texts());
  }

  @Test
  void aTextIsKeptOnceHoweverOftenItIsWritten() {
    String letters = "x".repeat(1_000);
    for (int i = 0; i < 100; i++) {
      out.text(letters);
    }

    assertEquals(1, out.pack().length / 1_000);
  }

  @Test
  void whatIsNotThereIsNotThere() {
    out.maybe(null, out::text);
    out.maybe("here", out::text);

    PackReader in = in();

    assertNull(in.maybe(in::text));
    assertEquals("here", in.maybe(in::text));
  }

  @Test
  void theOrderOfAMapDoesNotShowInThePack() {
    PackWriter other = new PackWriter();
    out.map(Map.of("a", 1, "b", 2, "c", 3), (key, value) -> out.number(value));
    other.map(Map.of("c", 3, "b", 2, "a", 1), (key, value) -> other.number(value));

    assertArrayEquals(out.pack(), other.pack());
  }

  @Test
  void everyPartIsReadInTheOrderInWhichItWasWritten() {
    out.flag(true);
    out.bytes(new byte[] {1, -2, 3});
    out.constant(CareLevel.CLINIC);
    out.map(
        Map.of("one", 1),
        (key, value) -> {
          out.text(key);
          out.number(value);
        });

    PackReader in = in();

    assertEquals(true, in.flag());
    assertArrayEquals(new byte[] {1, -2, 3}, in.bytes());
    assertEquals(CareLevel.CLINIC, in.constant(CareLevel.values()));
    assertEquals(Map.of("one", 1), in.map(in::text, in::number));
  }

  @Test
  void aConstantThatThereIsNotIsRefused() {
    out.constant(CareLevel.CLINIC);
    PackReader in = in();

    assertThrows(IllegalStateException.class, () -> in.constant(Choice.Kind.values()));
  }

  private PackReader in() {
    return new PackReader(out.pack());
  }
}
