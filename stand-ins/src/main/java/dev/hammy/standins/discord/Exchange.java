package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One interaction: something that a person did, and the bot's first response to it. Thread-safe.
 */
public final class Exchange {
  /** The kinds of first response, by their numbers in the interface. */
  public enum Response {
    REPLY(4),
    DEFERRED_REPLY(5),
    DEFERRED_EDIT(6),
    EDIT(7),
    MODAL(9);

    private final int type;

    Response(int type) {
      this.type = type;
    }

    static @Nullable Response of(int type) {
      for (Response response : values()) {
        if (response.type == type) {
          return response;
        }
      }
      return null;
    }

    int type() {
      return type;
    }

    boolean edits() {
      return this == DEFERRED_EDIT || this == EDIT;
    }
  }

  private final JsonNode event;
  private final Person person;
  private final @Nullable ShownMessage pressed;
  private final Instant created;
  private final CompletableFuture<Response> response = new CompletableFuture<>();
  private final AtomicInteger attempts = new AtomicInteger();
  private volatile boolean answerLost;
  private volatile @Nullable String originalId;
  private volatile @Nullable JsonNode modal;

  Exchange(JsonNode event, Person person, @Nullable ShownMessage pressed, Instant created) {
    this.event = event;
    this.person = person;
    this.pressed = pressed;
    this.created = created;
    this.originalId = pressed == null ? null : pressed.id();
  }

  /**
   * Waits for the first response.
   *
   * @throws AssertionError if there is none in time
   */
  public Response awaitResponse(Duration atMost) {
    try {
      return response.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError("no first response within " + atMost, e);
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError("no first response", e);
    }
  }

  /** Whether there has been a first response. */
  public boolean isAnswered() {
    return response.isDone();
  }

  /** How many times the bot has tried to give a first response. */
  public int attempts() {
    return attempts.get();
  }

  void attempt() {
    attempts.incrementAndGet();
  }

  Person person() {
    return person;
  }

  String id() {
    return event.path("id").asText();
  }

  String token() {
    return event.path("token").asText();
  }

  int type() {
    return event.path("type").asInt();
  }

  /** Whether a command was used in the menu of a message. */
  boolean isAboutMessage() {
    return event.path("data").path("type").asInt() == RegisteredCommand.ON_MESSAGE;
  }

  JsonNode event() {
    return event;
  }

  Instant created() {
    return created;
  }

  /** The message whose button was pressed; absent for a command. */
  @Nullable ShownMessage pressed() {
    return pressed;
  }

  @Nullable Response response() {
    return response.getNow(null);
  }

  void respond(Response first, boolean lost) {
    answerLost = lost;
    response.complete(first);
  }

  /**
   * The form that the bot has opened as its first response.
   *
   * @throws AssertionError if it has opened none
   */
  public Modal modal() {
    JsonNode opened = modal;
    if (opened == null) {
      throw new AssertionError("no form was opened");
    }
    return Modal.of(opened);
  }

  void open(JsonNode form) {
    modal = form;
  }

  /** Whether the bot could not learn that its first response was taken. */
  boolean isAnswerLost() {
    return answerLost;
  }

  /** The message that {@code @original} means. */
  @Nullable String originalId() {
    return originalId;
  }

  void setOriginalId(String id) {
    originalId = id;
  }
}
