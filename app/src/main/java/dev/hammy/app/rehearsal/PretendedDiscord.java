package dev.hammy.app.rehearsal;

import java.io.IOException;
import java.net.URI;

/**
 * What Discord says to a bot that starts: the calls that are made then, and a gateway on which
 * nothing happens. It knows no rule and checks nothing. Thread-safe.
 */
public final class PretendedDiscord implements AutoCloseable {
  private static final String BASE = "/api/v10/";
  static final String BOT =
      "{\"id\":\"1\",\"username\":\"rehearsal\",\"discriminator\":\"0\",\"global_name\":null,"
          + "\"avatar\":null,\"bot\":true,\"verified\":true,\"mfa_enabled\":false}";

  private final PretendedApi api;
  private final PretendedGateway gateway;

  private PretendedDiscord(PretendedApi api, PretendedGateway gateway) {
    this.api = api;
    this.gateway = gateway;
  }

  /** Listens at two free ports of this machine. */
  public static PretendedDiscord open() throws IOException {
    PretendedGateway gateway = PretendedGateway.open();
    return new PretendedDiscord(PretendedApi.open(path -> answer(path, gateway)), gateway);
  }

  /** Where its calls are made. */
  public URI url() {
    return URI.create(api.address() + BASE);
  }

  /** Commands that were set are answered by none: nobody asks for them. */
  private static String answer(String path, PretendedGateway gateway) {
    if (path.equals(BASE + "gateway/bot")) {
      return "{\"url\":\""
          + gateway.url()
          + "\",\"shards\":1,\"session_start_limit\":{\"total\":1000,\"remaining\":999,"
          + "\"reset_after\":0,\"max_concurrency\":16}}";
    }
    return path.equals(BASE + "users/@me") ? BOT : "[]";
  }

  @Override
  public void close() throws IOException {
    api.close();
    gateway.close();
  }
}
