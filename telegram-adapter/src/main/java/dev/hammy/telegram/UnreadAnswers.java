package dev.hammy.telegram;

import dev.hammy.telegram.http.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Tells answers that nobody reads by their first bytes. Telegram answers an edit with the whole
 * message, and the library would read every field of it.
 */
final class UnreadAnswers {
  private static final byte[] BEGINNING = "{\"ok\":true".getBytes(StandardCharsets.US_ASCII);

  /** The methods of whose answer only matters that it is none of an error. */
  private static final Set<String> METHODS =
      Set.of(
          "answercallbackquery", "editmessagetext", "editmessagecaption", "editmessagereplymarkup");

  private UnreadAnswers() {}

  /** Whether all went well and there is nothing to read; if not, the answer says what it is. */
  static boolean isGood(String method, Answer answer) {
    byte[] said = answer.body();
    return answer.isGood()
        && said.length >= BEGINNING.length
        && Arrays.equals(said, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length)
        && METHODS.contains(method.toLowerCase(Locale.ROOT));
  }
}
