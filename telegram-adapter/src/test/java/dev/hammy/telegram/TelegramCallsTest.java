package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.hammy.measure.Measures;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * What no server can bring about at will: a call that fails just so, or while the bot stops. The
 * rest is tested over real connections against the stand-in.
 */
class TelegramCallsTest {
  private static final WrittenOut<String> NAME = WrittenOut.name();

  private final BotApi api = mock(BotApi.class);
  private final List<Duration> waits = new ArrayList<>();
  private long now;
  private final Pace pace =
      new Pace(
          () -> Instant.ofEpochMilli(now),
          delay -> {
            waits.add(delay);
            now += delay.toMillis();
            return Runnable::run;
          },
          Duration.ZERO,
          Duration.ZERO,
          Duration.ZERO);
  private final TelegramCalls calls =
      new TelegramCalls(
          api, pace, TelegramSettings.Rates.PUBLISHED, new TelegramMeasures(new Measures()));

  @Test
  void whatMayBeRepeatedIsRepeatedUntilItWorks() {
    when(api.call(NAME))
        .thenReturn(lost())
        .thenReturn(lost())
        .thenReturn(CompletableFuture.completedFuture("hammy_bot"));
    assertEquals("hammy_bot", calls.repeatably("me", NAME).join());
    assertEquals(2, waits.size());
    assertTrue(waits.get(0).compareTo(Duration.ZERO) > 0);
  }

  @Test
  void nothingIsRepeatedOnceTheBotStops() {
    when(api.call(NAME)).thenReturn(lost());
    calls.stop();
    assertTrue(calls.repeatably("me", NAME).isCompletedExceptionally());
    verify(api, times(1)).call(NAME);
    assertFalse(waits.stream().anyMatch(wait -> !wait.isZero()));
  }

  @Test
  void aSendThatTookTooLongToAnswerIsNotRepeatedSinceItHasProbablyArrived() {
    when(api.send(any(SendMessage.class)))
        .thenReturn(failed(new SocketTimeoutException("timeout")));
    SendMessage message = SendMessage.builder().chatId("42").text("hello").build();
    assertTrue(calls.send("42", message).isCompletedExceptionally());
    verify(api, times(1)).send(any(SendMessage.class));
  }

  @Test
  void aSendThatCouldNotConnectIsRepeated() {
    when(api.send(any(SendMessage.class)))
        .thenReturn(failed(new SocketTimeoutException("Connect timed out")))
        .thenReturn(CompletableFuture.completedFuture(mock(ChatMessage.class)));
    SendMessage message = SendMessage.builder().chatId("42").text("hello").build();
    assertFalse(calls.send("42", message).isCompletedExceptionally());
  }

  private static CompletableFuture<String> lost() {
    return failed(new IOException("connection closed"));
  }

  private static <T> CompletableFuture<T> failed(IOException cause) {
    return CompletableFuture.failedFuture(new TelegramApiException("no answer", cause));
  }
}
