package dev.hammy.discord.server;

import dev.hammy.message.Language;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A server's settings as text and back: one {@code name: value} a line, for people to read.
 *
 * <p>Strict on the way back: a line that is not understood is a problem, since to pass over it
 * could open a server that was meant to be off.
 */
final class SettingsText {
  private static final String MODE = "mode";
  private static final String LANGUAGE = "language";
  private static final String NUMBER = "care-number";
  private static final String CHANNEL = "care-channel";
  private static final String LINK = "care-link";
  private static final Set<String> NAMES = Set.of(MODE, LANGUAGE, NUMBER, CHANNEL, LINK);
  private static final String MEND = "mend the line, or delete the file: the server starts anew";

  private final String where;
  private final List<String> problems;

  private SettingsText(String where, List<String> problems) {
    this.where = where;
    this.problems = problems;
  }

  static String write(ServerSettings settings) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(MODE, settings.mode().word());
    settings.language().ifPresent(language -> values.put(LANGUAGE, language.tag()));
    settings.care().number().ifPresent(number -> values.put(NUMBER, number));
    settings.care().channel().ifPresent(channel -> values.put(CHANNEL, channel));
    settings.care().link().ifPresent(link -> values.put(LINK, link.toString()));
    return values.entrySet().stream()
        .map(value -> value.getKey() + ": " + value.getValue() + "\n")
        .collect(Collectors.joining());
  }

  /**
   * Reads a text.
   *
   * @param where the file, for problems
   * @param problems takes what is wrong
   * @return what could be read; of use only if nothing is wrong
   */
  static ServerSettings read(String where, String text, List<String> problems) {
    return new SettingsText(where, problems).read(text.lines().toList());
  }

  private ServerSettings read(List<String> lines) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        readLine(i + 1, lines.get(i), values);
      }
    }
    Optional<Mode> mode = value(values, MODE, Mode::ofWord, "full, hand-off or off");
    if (!values.containsKey(MODE)) {
      problem("no line \"mode\"", "mode: full, hand-off or off");
    }
    Optional<Language> language =
        value(values, LANGUAGE, SettingsText::languageOf, "a language, such as en");
    return new ServerSettings(mode.orElse(Mode.OFF), language, care(values));
  }

  private void readLine(int number, String line, Map<String, String> values) {
    int colon = line.indexOf(':');
    String name = colon < 0 ? line.strip() : line.substring(0, colon).strip();
    if (colon < 0 || !NAMES.contains(name) || values.containsKey(name)) {
      String expected = "each once: " + NAMES.stream().sorted().collect(Collectors.joining(", "));
      problem("line " + number + ", which is none of these or there twice", expected);
      return;
    }
    values.put(name, line.substring(colon + 1).strip());
  }

  private CareDirectory care(Map<String, String> values) {
    Optional<String> number =
        value(
            values,
            NUMBER,
            words -> Optional.of(words).filter(CareDirectory::isNumber),
            "a phone number");
    Optional<String> channel =
        value(
            values, CHANNEL, words -> Optional.of(words).filter(ServerId::isId), "a channel's id");
    Optional<URI> link = value(values, LINK, CareDirectory::linkOf, "an https address");
    return new CareDirectory(number, channel, link);
  }

  private <T> Optional<T> value(
      Map<String, String> values,
      String name,
      Function<String, Optional<T>> reading,
      String expected) {
    String words = values.get(name);
    if (words == null) {
      return Optional.empty();
    }
    Optional<T> read = reading.apply(words);
    if (read.isEmpty()) {
      problem(name + ": " + words, name + ": " + expected);
    }
    return read;
  }

  private static Optional<Language> languageOf(String tag) {
    return Language.ofTag(tag).filter(language -> language.tag().equals(tag));
  }

  private void problem(String found, String expected) {
    problems.add(BrokenServersException.problem(where, found, expected, MEND));
  }
}
