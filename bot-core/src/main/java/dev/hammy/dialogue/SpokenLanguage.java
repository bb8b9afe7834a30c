package dev.hammy.dialogue;

import dev.hammy.message.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the language of a text by the small words that nearly every sentence has: enough to know
 * that somebody writes another language than the chat is held in, and to read them in theirs.
 */
final class SpokenLanguage {
  /** Fewer small words say nothing: people use those of other languages in jest. */
  private static final int FEWEST = 4;

  /** At least one word in so many is a small one in whatever anybody writes. */
  private static final int ONE_IN = 3;

  /** No story needs more words to show its language. */
  private static final int MOST_LOOKED_AT = 200;

  /** Words that mean something in more than one of these languages are left out of English. */
  private static final Map<Language, Set<String>> SMALL_WORDS =
      new EnumMap<>(
          Map.of(
              Language.ENGLISH,
              words(
                  "the my and it is i of for when since with not but have has had hurts pain left "
                      + "right leg from after that this im its ive at just or if hamstring"),
              Language.SPANISH,
              words(
                  "el la los las de que y en un una me mi mis con sin por para cuando desde hace al "
                      + "del pero muy no se es está esta hasta también tambien tengo siento duele "
                      + "dolor pierna izquierda derecha derecho izquierdo meses semanas entre lo le"),
              Language.GERMAN,
              words(
                  "der die das den dem und ich mir mich mein meine meinem ist nicht im am beim seit "
                      + "wenn mit kein keine ein eine einen auf aus zu bei von hab habe tut weh "
                      + "schmerz schmerzen links rechts linken rechten bein beine wochen monaten "
                      + "tagen zwischen nach es aber auch nur sehr"),
              Language.PORTUGUESE,
              words(
                  "o os as de que e em um uma me meu minha com sem por para quando desde faz há ao "
                      + "do da dos das no na mas muito não nao se é está esta até ate também "
                      + "tambem tenho sinto dói doi dor perna esquerda direita direito esquerdo "
                      + "meses semanas entre eu")));

  private SpokenLanguage() {}

  private static Set<String> words(String words) {
    return Set.of(words.split(" ", -1));
  }

  /** The language that most of the text is plainly written in; none where that is open. */
  static Optional<Language> of(PlainText text) {
    List<String> words = List.of(text.words().split(" ", MOST_LOOKED_AT));
    Language best = Language.ENGLISH;
    long most = 0;
    long next = 0;
    for (Map.Entry<Language, Set<String>> language : SMALL_WORDS.entrySet()) {
      long count = words.stream().filter(language.getValue()::contains).count();
      if (count > most) {
        next = most;
        most = count;
        best = language.getKey();
      } else {
        next = Math.max(next, count);
      }
    }
    boolean plain = most >= FEWEST && most > next && most * ONE_IN >= words.size();
    return plain ? Optional.of(best) : Optional.empty();
  }
}
