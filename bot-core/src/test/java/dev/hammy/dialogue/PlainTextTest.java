package dev.hammy.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void caseMarksAndSpacesDoNotCount() {
    assertEquals("my calf is hot", PlainText.of("  My CALF...is\t*hot*!\n").words());
  }

  @Test
  void invisibleCharactersHideNothing() {
    assertTrue(
        PlainText.of("num\u200bb be\u00adtween\u2003my legs").contains("numb between my legs"));
    assertTrue(PlainText.of("\u202enumb\u202c between my legs").contains("numb between my legs"));
  }

  @Test
  void wideFormsAreReadAsPlainOnes() {
    assertEquals("12 fever", PlainText.of("１２ ｆｅｖｅｒ").words());
  }

  @Test
  void apostrophesOfEveryKindAreDropped() {
    assertEquals(PlainText.of("cant walk").words(), PlainText.of("can’t walk").words());
    for (String apostrophe : List.of("'", "’", "‘", "´", "`", "ʼ")) {
      assertEquals("cant walk", PlainText.of("can" + apostrophe + "t walk").words());
    }
  }

  @Test
  void phrasesMatchAsWholeWords() {
    assertTrue(PlainText.of("i felt a pop").contains("felt a pop"));
    assertFalse(PlainText.of("i felt a popular song").contains("felt a pop"));
    assertFalse(PlainText.of("anything").contains(""));
  }

  @Test
  void theLocaleOfTheMachineMakesNoDifference() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals("i lift", PlainText.of("I LIFT").words());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void textsWithoutEndAreReadOnlySoFar() {
    assertTrue(PlainText.of("a ".repeat(50_000)).words().length() <= PlainText.READ);
  }
}
