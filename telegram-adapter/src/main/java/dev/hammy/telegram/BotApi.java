package dev.hammy.telegram;

import static java.util.concurrent.CompletableFuture.failedFuture;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hammy.telegram.UpdatesRequest.Polled;
import dev.hammy.telegram.Verbatim.Said;
import java.io.IOException;
import java.io.Serializable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Calls the methods of the Bot API for one bot by the library's client, each once: what may be
 * repeated is not decided here. A call fails with a {@link TelegramApiException} if Telegram
 * refuses it, and with an {@link IOException} if there was no answer; neither shows the token.
 * Thread-safe.
 */
final class BotApi implements AutoCloseable {
  private static final ObjectMapper MAPPER = new MethodMapper();

  private final CarriedHttp http;
  private final TelegramClient client;

  BotApi(TelegramSettings settings) {
    this.http = new CarriedHttp(settings.server());
    this.client = new OkHttpTelegramClient(MAPPER, http, settings.token(), settings.url());
  }

  /** Something that the client is asked to do. */
  private interface Calling<T> {
    CompletableFuture<T> start() throws TelegramApiException;
  }

  /** Calls a method, and reads what Telegram answers as the method says. */
  <T extends Serializable> CompletableFuture<T> call(AnsweredMethod<T> method) {
    return start(() -> client.executeAsync(method));
  }

  private static <T> CompletableFuture<T> start(Calling<T> calling) {
    try {
      return calling.start();
    } catch (TelegramApiException invalid) {
      return failedFuture(invalid);
    }
  }

  /** Sends a text. */
  CompletableFuture<ChatMessage> send(SendMessage text) {
    return call(new Verbatim(text)).thenCompose(BotApi::shown);
  }

  private static CompletableFuture<ChatMessage> shown(Said said) {
    return ResultReader.message(said.json())
        .map(CompletableFuture::completedFuture)
        // It was carried out, so it is not to be repeated.
        .orElseGet(() -> failedFuture(new TelegramApiException("an answer without its message")));
  }

  /** Sends a photo, with its file if Telegram does not have it yet. */
  CompletableFuture<ChatMessage> send(SendPhoto photo) {
    return start(() -> client.executeAsync(photo)).thenApply(ChatMessage::sent);
  }

  /** Makes a photo of a message, with its file if Telegram does not have it yet. */
  CompletableFuture<ChatMessage> edit(EditMessageMedia photo) {
    return start(() -> client.executeAsync(photo)).thenCompose(BotApi::shown);
  }

  private static CompletableFuture<ChatMessage> shown(Serializable edited) {
    return edited instanceof Message message
        ? CompletableFuture.completedFuture(ChatMessage.sent(message))
        : failedFuture(new TelegramApiException("an answer without its message"));
  }

  /**
   * Asks for updates.
   *
   * @return the answer as it came; cancelling it ends the waiting
   */
  CompletableFuture<Polled> poll(GetUpdates request) {
    CompletableFuture<Polled> polled =
        start(() -> client.executeAsync(new UpdatesRequest(request)));
    CompletableFuture<Void> unused =
        polled.handle(
            (answer, failure) -> {
              if (failure instanceof CancellationException) {
                http.endPolls();
              }
              return null;
            });
    return polled;
  }

  /** Calls a method and waits for the answer: where a bot starts. */
  <T extends Serializable> T await(AnsweredMethod<T> method) throws TelegramApiException {
    return await(call(method));
  }

  /** Sets a webhook and waits for the answer. */
  void await(SetWebhook webhook) throws TelegramApiException {
    await(start(() -> client.executeAsync(webhook)));
  }

  private static <T> T await(CompletableFuture<T> call) throws TelegramApiException {
    try {
      return call.get();
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

  /** Ends all connections; calls under way fail. */
  @Override
  public void close() {
    http.close();
  }
}
