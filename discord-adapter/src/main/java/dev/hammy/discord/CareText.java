package dev.hammy.discord;

import dev.hammy.discord.server.CareDirectory;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import java.util.ArrayList;
import java.util.List;

/** A server's care directory as Discord's markup. */
final class CareText {
  /** Stands for the channel until the words round it are escaped. */
  private static final String HOLD = "\u0001";

  private CareText() {}

  /** Its title and its lines; of an empty directory just the title. */
  static String of(CareDirectory care, Wording wording) {
    String title = "**" + DiscordText.escape(wording.say(Phrase.SERVER_CARE_TITLE)) + "**";
    return title + "\n" + lines(care, wording);
  }

  /** Its lines without the title. */
  static String lines(CareDirectory care, Wording wording) {
    List<String> lines = new ArrayList<>();
    care.number()
        .map(number -> wording.say(Phrase.SERVER_CARE_EMERGENCY, number))
        .map(DiscordText::escape)
        .ifPresent(lines::add);
    care.channel().map(channel -> channel(channel, wording)).ifPresent(lines::add);
    care.link()
        .map(link -> DiscordText.link(wording.say(Phrase.SERVER_CARE_LINK), link))
        .ifPresent(lines::add);
    return String.join("\n", lines);
  }

  /** With the channel as Discord shows one: by its name, and to be pressed. */
  private static String channel(String id, Wording wording) {
    String words = DiscordText.escape(wording.say(Phrase.SERVER_CARE_CHANNEL, HOLD));
    return words.replace(HOLD, "<#" + id + ">");
  }
}
