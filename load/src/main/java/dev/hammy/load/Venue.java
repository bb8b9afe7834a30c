package dev.hammy.load;

import dev.hammy.load.bare.BareDiscord;
import dev.hammy.load.bare.BareTelegram;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where people can be played. */
enum Venue {
  TELEGRAM(BareTelegram.class, "Telegram's rates are switched off in the bot") {
    @Override
    Platform open(Duration delay, InstantSource clock) {
      return new TelegramCrowd(delay);
    }
  },
  DISCORD(
      BareDiscord.class, "Discord's rates are switched off in the bot; its three seconds hold") {
    @Override
    Platform open(Duration delay, InstantSource clock) {
      return new DiscordCrowd(delay, clock);
    }
  };

  private final Class<?> bare;
  private final String rules;

  Venue(Class<?> bare, String rules) {
    this.bare = bare;
    this.rules = rules;
  }

  /**
   * Opens a stand-in.
   *
   * @param delay how long each call of the bot takes
   * @param clock decides when the bot is too late for the platform
   */
  abstract Platform open(Duration delay, InstantSource clock);

  /** The word for it on the command line and in reports. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What holds there, in words for a report. */
  String rules() {
    return rules;
  }

  /** The program that is an echo on the platform's library as it comes. */
  String bareProgram() {
    return bare.getName();
  }

  /** Reads the word. */
  static final class Converter implements ITypeConverter<Venue> {
    @Override
    public Venue convert(String word) {
      return Arrays.stream(values())
          .filter(one -> one.word().equals(word))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("'" + word + "' is not one of them"));
    }
  }
}
