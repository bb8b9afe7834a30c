package dev.hammy.telegram;

import dev.hammy.runtime.Failures;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Why a call failed, by kind and without a word that anybody wrote.
 *
 * @param kind what to do about it
 * @param retryAfter how long Telegram wants to be left alone; zero unless it said so
 * @param movedTo the id that a group has since it became a supergroup; empty unless it did
 */
record TelegramFailure(Kind kind, Duration retryAfter, Optional<String> movedTo) {
  /** What Telegram says where nobody can do anything: about a chat that is closed to the bot. */
  private static final List<String> CLOSED =
      List.of(
          "chat not found",
          "not enough rights",
          "have no rights",
          "need administrator rights",
          "CHAT_WRITE_FORBIDDEN",
          "CHAT_RESTRICTED",
          "TOPIC_CLOSED",
          "PEER_ID_INVALID");

  /** What a failure means for the call. */
  enum Kind {
    /** An edit that changes nothing: what is wanted is there already. */
    NOT_MODIFIED,
    /** Telegram will not do this, now or later. */
    REFUSED,
    /** The person has blocked the bot or left, or the group does not let it write. */
    BLOCKED,
    /** Too many calls; certainly not carried out. */
    TOO_MANY,
    /** The token is wrong, or no longer right. */
    TOKEN_REFUSED,
    /** Never reached the server, or was turned away by a page on the way: hardly carried out. */
    NOT_REACHED,
    /**
     * The connection broke before an answer, as one does that the server had closed already: most
     * often not carried out.
     */
    BROKEN,
    /** Sent, and no answer within the time: probably carried out. */
    UNSURE
  }

  static TelegramFailure of(Throwable failure) {
    Throwable cause = Failures.cause(failure);
    if (cause instanceof TelegramApiRequestException refused) {
      return new TelegramFailure(kind(refused), retryAfter(refused), movedTo(refused));
    }
    if (cause instanceof TelegramApiException && cause.getCause() instanceof IOException deeper) {
      return of(deeper);
    }
    return new TelegramFailure(kindOfOther(cause), Duration.ZERO, Optional.empty());
  }

  private static Kind kind(TelegramApiRequestException refused) {
    // Zero or absent if the body was no JSON, which is what a proxy's error page is. Behind such a
    // page the call was mostly not carried out: a message twice is better than none at all.
    @Nullable Integer code = refused.getErrorCode();
    return switch (code == null ? 0 : code) {
      case 400 -> kindOfBadRequest(refused);
      case 401, 404 -> Kind.TOKEN_REFUSED;
      case 403 -> Kind.BLOCKED;
      case 429 -> Kind.TOO_MANY;
      default -> code == null || code == 0 || code >= 500 ? Kind.NOT_REACHED : Kind.REFUSED;
    };
  }

  private static Kind kindOfBadRequest(TelegramApiRequestException refused) {
    @Nullable String said = refused.getApiResponse();
    String words = said == null ? "" : said;
    if (words.contains("message is not modified")) {
      return Kind.NOT_MODIFIED;
    }
    return CLOSED.stream().anyMatch(words::contains) ? Kind.BLOCKED : Kind.REFUSED;
  }

  private static Optional<String> movedTo(TelegramApiRequestException refused) {
    return Optional.ofNullable(refused.getParameters())
        .map(ResponseParameters::getMigrateToChatId)
        .map(String::valueOf);
  }

  private static Duration retryAfter(TelegramApiRequestException refused) {
    boolean said =
        refused.getParameters() != null && refused.getParameters().getRetryAfter() != null;
    return said ? Duration.ofSeconds(refused.getParameters().getRetryAfter()) : Duration.ZERO;
  }

  private static Kind kindOfOther(Throwable cause) {
    if (cause instanceof InterruptedIOException late) {
      boolean connecting = String.valueOf(late.getMessage()).matches("(?i).*connect.*");
      return connecting ? Kind.NOT_REACHED : Kind.UNSURE;
    }
    if (cause instanceof ConnectException
        || cause instanceof UnknownHostException
        || cause instanceof NoRouteToHostException) {
      return Kind.NOT_REACHED;
    }
    return cause instanceof IOException ? Kind.BROKEN : Kind.REFUSED;
  }
}
