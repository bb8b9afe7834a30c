package dev.hammy.load;

import dev.hammy.standins.discord.BusyDiscord;
import dev.hammy.standins.discord.Exchange;
import dev.hammy.standins.discord.Person;
import dev.hammy.standins.discord.ShownMessage;
import dev.hammy.standins.transcript.Transcript;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The people on Discord, and the stand-in that they are on. */
final class DiscordCrowd implements Platform, BusyDiscord.Audience {
  private final BusyDiscord discord;
  private final Map<String, Entry> talks = new HashMap<>();
  private Watcher watcher = new Watcher.Nobody();
  private int people;

  private record Entry(Talk talk, DiscordHand hand) {}

  DiscordCrowd(Duration delay, InstantSource clock) {
    this.discord = BusyDiscord.open(delay, clock, this);
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
  public void watch(Watcher by) {
    watcher = by;
  }

  @Override
  public Talk newcomer(Transcript script) {
    Person person = Person.named("P" + ++people, people);
    DiscordHand hand = new DiscordHand(discord, person);
    Talk talk = new Talk(hand, script);
    talks.put(person.id(), new Entry(talk, hand));
    return talk;
  }

  @Override
  public void gone(Talk talk) {
    if (talk.hand() instanceof DiscordHand hand) {
      hand.leave();
      talks.remove(hand.person().id());
    }
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
    Entry entry = talks.get(person);
    if (entry == null) {
      watcher.wrong("an answer to somebody whose conversation was over");
    } else {
      learn.accept(entry.hand());
      watcher.answered(entry.talk());
    }
  }

  @Override
  public void violated(String what) {
    watcher.wrong(what);
  }

  @Override
  public void execute(Runnable work) {
    discord.execute(work);
  }

  @Override
  public void later(Duration after, Runnable work) {
    discord.later(after, work);
  }

  @Override
  public Duration worked() {
    return discord.worked();
  }

  @Override
  public void close() {
    discord.close();
  }
}
