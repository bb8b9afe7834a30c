package dev.hammy.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hammy.message.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpokenLanguageTest {
  private static final SpokenLanguage SPOKEN =
      new SpokenLanguage(
          Map.of(
              Language.ENGLISH,
              words("my it i when and after came on left hurts hamstring since have pain from to"),
              Language.SPANISH,
              words("el me de que para con por es la mucho cuando desde hace dos mi"),
              Language.GERMAN,
              words("ich habe seit am wenn der die und drei"),
              Language.PORTUGUESE,
              words("me de que para com por muito quando eu desde minha não")));

  private static List<String> words(String words) {
    return List.of(words.split(" ", -1));
  }

  @Test
  void aStoryIsKnownByItsSmallWords() {
    assertSpoken(
        Language.SPANISH,
        "Me duele mucho el isquion derecho cuando me siento, desde hace dos meses");
    assertSpoken(
        Language.GERMAN, "Ich habe seit drei Wochen Schmerzen am Sitzbein, wenn ich lange sitze");
    assertSpoken(
        Language.PORTUGUESE, "Minha perna direita dói muito quando eu corro, não sei desde quando");
    assertSpoken(
        Language.ENGLISH, "my left hamstring hurts when i sit and it came on after deadlifts");
  }

  @Test
  void aFewForeignWordsSayNothing() {
    for (String text :
        List.of("", "hola", "el isquion", "schmerzen am bein", "der wahnsinn, ich", "123 4 5 6")) {
      assertEquals(Optional.empty(), SPOKEN.of(PlainText.of(text)), text);
    }
  }

  @Test
  void aForeignWordInAnEnglishStoryDoesNotChangeIt() {
    assertSpoken(
        Language.ENGLISH,
        "hola from Spain, since one month i have pain from the buttock to my foot, es la ciatica");
  }

  @Test
  void whatTwoLanguagesShareIsNeither() {
    assertEquals(Optional.empty(), SPOKEN.of(PlainText.of("de que me para com con por")));
  }

  private static void assertSpoken(Language language, String text) {
    assertEquals(Optional.of(language), SPOKEN.of(PlainText.of(text)), text);
  }
}
