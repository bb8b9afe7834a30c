package dev.hammy.discord.server;

import dev.hammy.message.Language;
import java.util.Optional;

/**
 * What one server's administrators have decided. Nothing in it is about a person.
 *
 * @param mode how much the bot does there
 * @param language what it speaks there; what each person reads, if absent
 * @param care where people of the server find care
 */
public record ServerSettings(Mode mode, Optional<Language> language, CareDirectory care) {
  /** For a server that has decided nothing. */
  public static final ServerSettings DEFAULT =
      new ServerSettings(Mode.FULL, Optional.empty(), CareDirectory.EMPTY);

  public ServerSettings with(Mode other) {
    return new ServerSettings(other, language, care);
  }

  /** The same but for the language. */
  public ServerSettings speaking(Optional<Language> other) {
    return new ServerSettings(mode, other, care);
  }

  public ServerSettings with(CareDirectory other) {
    return new ServerSettings(mode, language, other);
  }
}
