package dev.hammy.discord;

import dev.hammy.discord.DiscordStartException.Kind;
import dev.hammy.discord.server.BrokenServersException;
import dev.hammy.runtime.Failures;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;

/** What JDA throws at a start, as one clear message for the operator. */
final class StartFailures {
  private static final int UNAUTHORIZED = 401;
  private static final int AUTHENTICATION_FAILED = 4004;

  private StartFailures() {}

  /** Never holds the token, nor anything that the server wrote. */
  static DiscordStartException of(Throwable failure, DiscordSettings settings) {
    Throwable cause = Failures.cause(failure);
    if (cause instanceof BrokenServersException broken) {
      return new DiscordStartException(Kind.SERVERS_BROKEN, String.valueOf(broken.getMessage()));
    }
    if (isAboutToken(cause)) {
      return new DiscordStartException(
          Kind.TOKEN_REFUSED,
          "Discord refuses the token. Copy it again from the developer portal"
              + " (your application, Bot, Reset Token) into HAMMY_DISCORD_TOKEN.");
    }
    String host = settings.api().getAuthority();
    if (isNetwork(cause)) {
      return new DiscordStartException(
          Kind.UNREACHABLE,
          "Discord cannot be reached at "
              + host
              + ". Check the network"
              + (settings.api().equals(DiscordSettings.DISCORD)
                  ? "."
                  : ", or HAMMY_DISCORD_API_URL."));
    }
    return new DiscordStartException(
        Kind.REFUSED,
        "Discord at "
            + host
            + " does not let the bot start ("
            + kind(cause)
            + "). Try again later; discordstatus.com tells if it is Discord.");
  }

  private static boolean isAboutToken(Throwable cause) {
    return cause instanceof InvalidTokenException
        || (cause instanceof ErrorResponseException refusal
            && refusal.getResponse().code == UNAUTHORIZED)
        || (cause instanceof Arrival.TurnedAwayException turned
            && turned.closeCode() == AUTHENTICATION_FAILED);
  }

  private static boolean isNetwork(Throwable cause) {
    return cause instanceof IOException
        || cause instanceof TimeoutException
        || (cause instanceof ErrorResponseException refusal
            && refusal.getResponse().getException() != null);
  }

  private static String kind(Throwable cause) {
    if (cause instanceof ErrorResponseException refusal) {
      return "error " + refusal.getResponse().code;
    }
    return cause instanceof Arrival.TurnedAwayException turned
        ? "close code " + turned.closeCode()
        : cause.getClass().getSimpleName();
  }
}
