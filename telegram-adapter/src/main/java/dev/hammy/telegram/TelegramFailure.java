package dev.hammy.telegram;

import dev.hammy.runtime.Failures;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Why a call failed, by kind and without a word that anybody wrote.
 *
 * @param kind what to do about it
 * @param retryAfter how long Telegram wants to be left alone; zero unless it said so
 */
record TelegramFailure(Kind kind, Duration retryAfter) {

  /** What a failure means for the call. */
  enum Kind {
    /** An edit that changes nothing: what is wanted is there already. */
    NOT_MODIFIED,
    /** Telegram will not do this, now or later. */
    REFUSED,
    /** The person has blocked the bot, or left. */
    BLOCKED,
    /** Too many calls; certainly not carried out. */
    TOO_MANY,
    /** The token is wrong, or no longer right. */
    TOKEN_REFUSED,
    /** Never reached the server, or was turned away by a page on the way: hardly carried out. */
    NOT_REACHED,
    /** The server or the way to it failed: nobody knows whether it was carried out. */
    UNSURE
  }

  static TelegramFailure of(Throwable failure) {
    Throwable cause = Failures.cause(failure);
    if (cause instanceof TelegramApiRequestException refused) {
      return new TelegramFailure(kind(refused), retryAfter(refused));
    }
    if (cause instanceof TelegramApiException && cause.getCause() instanceof IOException deeper) {
      return of(deeper);
    }
    return new TelegramFailure(kindOfOther(cause), Duration.ZERO);
  }

  private static Kind kind(TelegramApiRequestException refused) {
    // Zero or absent if the body was no JSON, which is what a proxy's error page is. Behind such a
    // page the call was mostly not carried out: a message twice is better than none at all.
    @Nullable Integer code = refused.getErrorCode();
    return switch (code == null ? 0 : code) {
      case 400 -> isNotModified(refused) ? Kind.NOT_MODIFIED : Kind.REFUSED;
      case 401, 404 -> Kind.TOKEN_REFUSED;
      case 403 -> Kind.BLOCKED;
      case 429 -> Kind.TOO_MANY;
      default -> code == null || code == 0 || code >= 500 ? Kind.NOT_REACHED : Kind.REFUSED;
    };
  }

  private static boolean isNotModified(TelegramApiRequestException refused) {
    @Nullable String words = refused.getApiResponse();
    return words != null && words.contains("message is not modified");
  }

  private static Duration retryAfter(TelegramApiRequestException refused) {
    boolean said =
        refused.getParameters() != null && refused.getParameters().getRetryAfter() != null;
    return said ? Duration.ofSeconds(refused.getParameters().getRetryAfter()) : Duration.ZERO;
  }

  private static Kind kindOfOther(Throwable cause) {
    if (cause instanceof ConnectException
        || cause instanceof UnknownHostException
        || cause instanceof NoRouteToHostException) {
      return Kind.NOT_REACHED;
    }
    return cause instanceof IOException ? Kind.UNSURE : Kind.REFUSED;
  }
}
