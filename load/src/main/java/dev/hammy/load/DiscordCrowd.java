package dev.hammy.load;

import dev.hammy.standins.BusyStandIn;
import dev.hammy.standins.discord.BusyDiscord;
import dev.hammy.standins.discord.Exchange;
import dev.hammy.standins.discord.Person;
import dev.hammy.standins.discord.ShownMessage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;

/** The people on Discord. */
final class DiscordCrowd extends Population<DiscordHand> implements BusyDiscord.Audience {
  private final BusyDiscord discord;

  DiscordCrowd(Duration delay, InstantSource clock) {
    this.discord = BusyDiscord.open(delay, clock, this);
  }

  @Override
  BusyStandIn standIn() {
    return discord;
  }

  /** No rate of Discord's, for it is the bot that is measured. */
  @Override
  public Map<String, String> environment() {
    return Map.of(
        "HAMMY_DISCORD_TOKEN",
        discord.token(),
        "HAMMY_DISCORD_API_URL",
        discord.api().toString(),
        "HAMMY_DISCORD_RATES",
        "off");
  }

  @Override
  DiscordHand newcomer(int number) {
    return new DiscordHand(discord, Person.named("P" + number, number));
  }

  @Override
  public void shown(String person, ShownMessage message) {
    answered(person, hand -> hand.sees(message));
  }

  @Override
  public void opened(String person, Exchange asked) {
    answered(person, hand -> hand.opens(asked));
  }

  private void answered(String person, Consumer<DiscordHand> learn) {
    guest(person)
        .ifPresent(
            guest -> {
              learn.accept(guest.hand());
              answered(guest);
            });
  }
}
