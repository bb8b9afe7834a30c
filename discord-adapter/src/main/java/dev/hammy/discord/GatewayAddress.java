package dev.hammy.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import org.jspecify.annotations.Nullable;

/**
 * Where the gateway is, as the REST interface said at the start. JDA forgets that when an attempt
 * to connect anew fails, and would go on to Discord's own, whichever address the bot was given.
 * Thread-safe.
 */
final class GatewayAddress extends ConcurrentSessionController {
  private volatile @Nullable String told;

  @Override
  public ShardedGateway getShardedGateway(JDA api) {
    ShardedGateway gateway = super.getShardedGateway(api);
    told = gateway.getUrl();
    return gateway;
  }

  @Override
  public String getGateway() {
    String url = told;
    return url == null ? super.getGateway() : url;
  }
}
