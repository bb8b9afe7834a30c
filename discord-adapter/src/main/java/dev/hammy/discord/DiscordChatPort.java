package dev.hammy.discord;

import dev.hammy.message.Message;
import dev.hammy.message.Tokens;
import dev.hammy.runtime.ChatPort;
import dev.hammy.runtime.Failures;
import dev.hammy.runtime.UndeliveredException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way back to the person who sent one event. */
final class DiscordChatPort implements ChatPort {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordChatPort.class);

  /** Where the parts of an answer go. Nothing here blocks. */
  interface Place {
    CompletableFuture<?> first(MessageCreateData part);

    CompletableFuture<?> further(MessageCreateData part);
  }

  private final Place place;
  private final Surroundings around;

  DiscordChatPort(Place place, Surroundings around) {
    this.place = place;
    this.around = around;
  }

  /**
   * Ordinary messages in a private chat.
   *
   * @param pace what all such messages keep to
   */
  static DiscordChatPort writingIn(MessageChannel chat, Pace pace) {
    return new DiscordChatPort(
        new Place() {
          @Override
          public CompletableFuture<?> first(MessageCreateData part) {
            return pace.keep(() -> chat.sendMessage(part).submit());
          }

          @Override
          public CompletableFuture<?> further(MessageCreateData part) {
            return first(part);
          }
        },
        Surroundings.NONE);
  }

  @Override
  public CompletionStage<Void> say(Message message, Tokens tokens) {
    List<MessageCreateData> parts = DiscordRenderer.render(message, tokens, around);
    CompletableFuture<?> sent = CompletableFuture.completedFuture(null);
    for (int i = 0; i < parts.size(); i++) {
      int number = i;
      sent = sent.thenCompose(done -> deliver(number, parts.get(number), message, tokens));
    }
    return sent.<Void>handle((done, failure) -> null == failure ? null : undelivered(failure));
  }

  /**
   * Sends a part, without its picture if that fails: also where it may have arrived, since most
   * parts are edits, which do no harm twice, and a network that takes no files must not end a
   * conversation.
   */
  private CompletableFuture<?> deliver(
      int number, MessageCreateData part, Message message, Tokens tokens) {
    CompletableFuture<Object> sent = put(number, part).thenApply(done -> done);
    if (part.getAllDistinctFiles().isEmpty()) {
      return sent;
    }
    return sent.exceptionallyCompose(
        failure -> {
          if (isOver(failure)) {
            return CompletableFuture.failedFuture(failure);
          }
          LOG.warn("Discord did not take a picture: the words go alone");
          return put(number, withoutPicture(message, tokens).get(number)).thenApply(done -> done);
        });
  }

  private List<MessageCreateData> withoutPicture(Message message, Tokens tokens) {
    return DiscordRenderer.render(message.withoutPicture(), tokens, around);
  }

  private CompletableFuture<?> put(int number, MessageCreateData part) {
    return number == 0 ? place.first(part) : place.further(part);
  }

  private static boolean isOver(Throwable failure) {
    return Failures.cause(failure) instanceof ErrorResponseException refusal
        && isOver(refusal.getErrorResponse());
  }

  /**
   * @return nothing, if it is no fault that the answer did not arrive
   * @throws UndeliveredException otherwise
   */
  private static Void undelivered(Throwable failure) {
    Throwable cause = Failures.cause(failure);
    if (!(cause instanceof ErrorResponseException refusal)) {
      throw new UndeliveredException("Discord: " + cause.getClass().getSimpleName());
    }
    if (!isOver(refusal.getErrorResponse())) {
      throw new UndeliveredException("Discord: error " + refusal.getErrorCode());
    }
    LOG.debug("an interaction was over before the answer: error {}", refusal.getErrorCode());
    return null;
  }

  /**
   * Whether the interaction has ended by itself: too old (as after a resume), or answered already.
   * The latter happens when Discord's word that it took the answer got lost and JDA asked again:
   * the person has seen the answer, so there is nothing to add.
   */
  private static boolean isOver(ErrorResponse response) {
    return response == ErrorResponse.UNKNOWN_INTERACTION
        || response == ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED;
  }
}
