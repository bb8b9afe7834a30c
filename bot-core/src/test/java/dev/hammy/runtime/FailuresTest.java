package dev.hammy.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class FailuresTest {
  @Test
  void aFaultIsShownByKindAndPlaceAndNotByItsMessage() {
    String shown =
        Failures.withoutWords(new IllegalStateException("typed", new RuntimeException("words")));
    assertTrue(shown.startsWith("java.lang.IllegalStateException\n    at "), shown);
    assertTrue(shown.contains("\n  from java.lang.RuntimeException"), shown);
    assertFalse(shown.contains("typed") || shown.contains("words"), shown);
  }

  @Test
  void anAnswerThatThePlatformDoesNotTakeIsNoFaultAndHasNoStackTrace() {
    UndeliveredException undelivered = new UndeliveredException("Telegram: UNSURE");
    assertEquals("Telegram: UNSURE", Failures.withoutWords(new CompletionException(undelivered)));
  }
}
