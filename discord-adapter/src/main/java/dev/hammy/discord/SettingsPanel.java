package dev.hammy.discord;

import dev.hammy.discord.server.CareDirectory;
import dev.hammy.discord.server.Mode;
import dev.hammy.discord.server.ServerSettings;
import dev.hammy.message.Language;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A server's settings as its administrators see them. Pure and stateless. */
final class SettingsPanel {
  static final String MODE = CustomId.SETTINGS + "mode";
  static final String LANGUAGE = CustomId.SETTINGS + "language";
  static final String CARE = CustomId.SETTINGS + "care";
  static final String CLEAR = CustomId.SETTINGS + "clear";

  /** The fields of the form. */
  static final String NUMBER = "number";

  static final String CHANNEL = "channel";
  static final String LINK = "link";

  /** The value of "what each person reads"; no language has it as its tag. */
  static final String OF_EACH = "each";

  private SettingsPanel() {}

  /**
   * The panel.
   *
   * @param note a few words about what has just been done; empty for none
   * @param offered the languages that can be chosen
   */
  static MessageCreateData show(
      ServerSettings settings, Wording wording, String note, Set<Language> offered) {
    List<ContainerChildComponent> inside = new ArrayList<>();
    inside.add(TextDisplay.of(text(settings, wording, note)));
    inside.add(ActionRow.of(modes(settings.mode(), wording)));
    inside.add(ActionRow.of(languages(settings, wording, offered)));
    inside.add(ActionRow.of(buttons(settings.care(), wording)));
    return new MessageCreateBuilder()
        .useComponentsV2()
        .setComponents(Container.of(inside))
        .setAllowedMentions(EnumSet.noneOf(net.dv8tion.jda.api.entities.Message.MentionType.class))
        .build();
  }

  private static String text(ServerSettings settings, Wording wording, String note) {
    String care =
        settings.care().isEmpty()
            ? DiscordText.escape(wording.say(Phrase.SETTINGS_CARE_NONE))
            : CareText.lines(settings.care(), wording);
    String title = "**" + DiscordText.escape(wording.say(Phrase.SETTINGS_TITLE)) + "**";
    return Stream.of(
            DiscordText.escape(note),
            title,
            DiscordText.escape(wording.say(Phrase.SETTINGS_TEXT)),
            "**" + DiscordText.escape(wording.say(Phrase.SETTINGS_CARE)) + "**\n" + care)
        .filter(words -> !words.isEmpty())
        .reduce((above, below) -> above + "\n\n" + below)
        .orElse(title);
  }

  private static StringSelectMenu modes(Mode chosen, Wording wording) {
    return StringSelectMenu.create(MODE)
        .setPlaceholder(wording.say(Phrase.SETTINGS_MODE))
        .addOptions(Stream.of(Mode.values()).map(mode -> option(mode, wording)).toList())
        .setDefaultValues(chosen.word())
        .build();
  }

  private static SelectOption option(Mode mode, Wording wording) {
    Phrase label =
        switch (mode) {
          case FULL -> Phrase.SETTINGS_FULL;
          case HAND_OFF -> Phrase.SETTINGS_HAND_OFF;
          case OFF -> Phrase.SETTINGS_OFF;
        };
    Phrase detail =
        switch (mode) {
          case FULL -> Phrase.SETTINGS_FULL_DETAIL;
          case HAND_OFF -> Phrase.SETTINGS_HAND_OFF_DETAIL;
          case OFF -> Phrase.SETTINGS_OFF_DETAIL;
        };
    String words =
        DiscordText.cut(wording.say(Phrase.SETTINGS_MODE) + ": " + wording.say(label), 100);
    return SelectOption.of(words, mode.word())
        .withDescription(DiscordText.cut(wording.say(detail), SelectOption.DESCRIPTION_MAX_LENGTH));
  }

  private static StringSelectMenu languages(
      ServerSettings settings, Wording wording, Set<Language> offered) {
    String before = wording.say(Phrase.SETTINGS_LANGUAGE) + ": ";
    StringSelectMenu.Builder menu =
        StringSelectMenu.create(LANGUAGE)
            .addOption(before + wording.say(Phrase.SETTINGS_LANGUAGE_OF_EACH), OF_EACH);
    offered.stream()
        .sorted()
        .forEach(language -> menu.addOption(before + nameOf(language), language.tag()));
    String chosen =
        settings.language().filter(offered::contains).map(Language::tag).orElse(OF_EACH);
    return menu.setDefaultValues(chosen).build();
  }

  /** The language's name as those call it who speak it. */
  private static String nameOf(Language language) {
    Locale locale = Locale.forLanguageTag(language.tag());
    return locale.getDisplayLanguage(locale);
  }

  private static List<Button> buttons(CareDirectory care, Wording wording) {
    Button change = Button.secondary(CARE, wording.say(Phrase.SETTINGS_CARE_BUTTON));
    return care.isEmpty()
        ? List.of(change)
        : List.of(change, Button.secondary(CLEAR, wording.say(Phrase.SETTINGS_CARE_CLEAR)));
  }

  /** The form for the care directory, with what stands in it now. */
  static Modal form(CareDirectory care, Wording wording) {
    EntitySelectMenu.Builder channel =
        EntitySelectMenu.create(CHANNEL, EntitySelectMenu.SelectTarget.CHANNEL)
            .setChannelTypes(ChannelType.TEXT, ChannelType.FORUM)
            .setRequired(false);
    care.channel()
        .ifPresent(id -> channel.setDefaultValues(EntitySelectMenu.DefaultValue.channel(id)));
    String link = care.link().map(URI::toString).orElse("");
    return Modal.create(CARE, title(wording.say(Phrase.SETTINGS_CARE)))
        .addComponents(
            Label.of(
                title(wording.say(Phrase.SETTINGS_NUMBER_LABEL)),
                line(NUMBER, care.number().orElse(""), CareDirectory.LONGEST_NUMBER)),
            Label.of(title(wording.say(Phrase.SETTINGS_CHANNEL_LABEL)), channel.build()),
            Label.of(
                title(wording.say(Phrase.SETTINGS_LINK_LABEL)),
                line(LINK, link, CareDirectory.LONGEST_LINK)))
        .build();
  }

  private static String title(String words) {
    return DiscordText.cut(words, Modal.MAX_TITLE_LENGTH);
  }

  private static TextInput line(String id, String value, int longest) {
    TextInput.Builder line =
        TextInput.create(id, TextInputStyle.SHORT).setRequired(false).setMaxLength(longest);
    // Discord takes no empty text for "nothing yet".
    return value.isEmpty() ? line.build() : line.setValue(value).build();
  }
}
