package dev.hammy.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.hammy.telegram.http.Answer;
import dev.hammy.telegram.http.HttpCalls;
import dev.hammy.telegram.http.Post;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Calls the methods of the Bot API for one bot, each once: what may be repeated is not decided
 * here. A call fails with a {@link TelegramApiException} if Telegram refuses it, and with an {@link
 * IOException} if there was no answer; neither shows the token. Thread-safe.
 */
final class BotApi implements AutoCloseable {
  private static final String JSON = "application/json";
  private static final ObjectWriter WRITER = new ObjectMapper().writer();
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpCalls http;
  private final String path;

  BotApi(TelegramSettings settings) {
    this.http = HttpCalls.to(settings.server());
    this.path = "/bot" + settings.token() + "/";
  }

  /**
   * Calls a method.
   *
   * @return what Telegram answers; done with null where nobody reads it
   */
  <T extends Serializable> CompletableFuture<T> call(PartialBotApiMethod<T> method) {
    try {
      method.validate();
      byte[] body = WRITER.writeValueAsBytes(method);
      return post(method, JSON, body, PATIENCE).thenCompose(answer -> read(method, answer));
    } catch (TelegramApiException | JsonProcessingException invalid) {
      return CompletableFuture.failedFuture(invalid);
    }
  }

  /** Sends a text. */
  CompletableFuture<ChatMessage> send(SendMessage text) {
    try {
      text.validate();
      return sent(text, post(text, JSON, WRITER.writeValueAsBytes(text), PATIENCE));
    } catch (TelegramApiException | JsonProcessingException invalid) {
      return CompletableFuture.failedFuture(invalid);
    }
  }

  /** Sends a photo, with its file if Telegram does not have it yet. */
  CompletableFuture<ChatMessage> send(SendPhoto photo) {
    try {
      photo.validate();
      Form form = Form.of(photo, WRITER);
      return sent(photo, post(photo, form.type(), form.bytes(), PATIENCE));
    } catch (TelegramApiException | IOException invalid) {
      return CompletableFuture.failedFuture(invalid);
    }
  }

  private static CompletableFuture<ChatMessage> sent(
      PartialBotApiMethod<?> method, CompletableFuture<Answer> call) {
    return call.thenCompose(
        answer ->
            (answer.isGood() ? ResultReader.sent(answer.body()) : Optional.<ChatMessage>empty())
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> CompletableFuture.failedFuture(refusal(method, answer))));
  }

  private static TelegramApiException refusal(PartialBotApiMethod<?> method, Answer answer) {
    try {
      method.deserializeResponse(new String(answer.body(), StandardCharsets.UTF_8));
      return new TelegramApiException("an answer that cannot be read");
    } catch (TelegramApiException refused) {
      return refused;
    }
  }

  /**
   * Asks for updates.
   *
   * @return the answer as it came; cancelling it ends the call
   */
  CompletableFuture<Answer> poll(GetUpdates request) {
    try {
      Duration patience = PATIENCE.plusSeconds(request.getTimeout());
      return post(request, JSON, WRITER.writeValueAsBytes(request), patience);
    } catch (JsonProcessingException invalid) {
      return CompletableFuture.failedFuture(invalid);
    }
  }

  /** Calls a method and waits for the answer: where a bot starts. */
  <T extends Serializable> T await(PartialBotApiMethod<T> method) throws TelegramApiException {
    try {
      return call(method).get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof TelegramApiException refused) {
        throw refused;
      }
      throw new TelegramApiException("no answer", failed.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TelegramApiException("interrupted");
    }
  }

  private CompletableFuture<Answer> post(
      PartialBotApiMethod<?> method, String type, byte[] body, Duration patience) {
    return http.post(new Post(path + method.getMethod(), type, body, patience));
  }

  private static <T extends Serializable> CompletableFuture<T> read(
      PartialBotApiMethod<T> method, Answer answer) {
    if (UnreadAnswers.isGood(method.getMethod(), answer)) {
      return CompletableFuture.completedFuture(null);
    }
    try {
      String said = new String(answer.body(), StandardCharsets.UTF_8);
      return CompletableFuture.completedFuture(method.deserializeResponse(said));
    } catch (TelegramApiException refused) {
      return CompletableFuture.failedFuture(refused);
    }
  }

  /** Ends all connections; calls under way fail. */
  @Override
  public void close() {
    http.close();
  }
}
