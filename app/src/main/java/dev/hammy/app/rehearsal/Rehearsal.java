package dev.hammy.app.rehearsal;

import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Platforms on which nobody is, and that answer a bot until it has started. To be used by one
 * thread.
 */
public final class Rehearsal implements AutoCloseable {
  private final Map<String, String> settings = new HashMap<>();
  private @Nullable PretendedTelegram telegram;
  private @Nullable PretendedDiscord discord;

  private Rehearsal() {}

  /** What a bot can be on. */
  public enum Platform {
    TELEGRAM,
    DISCORD
  }

  /** Listens at free ports of this machine. */
  public static Rehearsal on(Set<Platform> platforms) throws IOException {
    Rehearsal rehearsal = new Rehearsal();
    try {
      rehearsal.open(platforms);
      return rehearsal;
    } catch (IOException taken) {
      rehearsal.close();
      throw taken;
    }
  }

  private void open(Set<Platform> platforms) throws IOException {
    if (platforms.contains(Platform.TELEGRAM)) {
      PretendedTelegram opened = PretendedTelegram.open();
      telegram = opened;
      set("HAMMY_TELEGRAM", "1:rehearsal", opened.url());
    }
    if (platforms.contains(Platform.DISCORD)) {
      PretendedDiscord opened = PretendedDiscord.open();
      discord = opened;
      set("HAMMY_DISCORD", "a.rehearsals.token", opened.url());
    }
  }

  private void set(String platform, String token, URI url) {
    settings.put(platform + "_TOKEN", token);
    settings.put(platform + "_API_URL", url.toString());
  }

  /** The settings by which a bot finds the platforms, as environment variables. */
  public Map<String, String> settings() {
    return Collections.unmodifiableMap(settings);
  }

  /** Waits until a bot that says that it is ready has done all that belongs to a start. */
  public void awaitEnd() throws InterruptedException {
    if (telegram != null) {
      telegram.awaitStart();
    }
  }

  @Override
  public void close() throws IOException {
    if (telegram != null) {
      telegram.close();
    }
    if (discord != null) {
      discord.close();
    }
  }
}
