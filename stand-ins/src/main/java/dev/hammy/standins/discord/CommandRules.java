package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The documented limits of one command. */
final class CommandRules {
  private static final Pattern SLASH_NAME = Pattern.compile("[-_'\\p{L}\\p{N}]{1,32}");
  private static final Pattern MENU_NAME = Pattern.compile("\\S(.{0,30}\\S)?");
  private static final int LONGEST_DESCRIPTION = 100;

  private CommandRules() {}

  /** What is wrong with a command; empty if nothing is. */
  static List<String> problems(JsonNode command) {
    List<String> problems = new ArrayList<>();
    boolean slash = command.path("type").asInt(RegisteredCommand.SLASH) == RegisteredCommand.SLASH;
    List<String> names = withLocalized(command, "name");
    if (!names.stream().allMatch(name -> slash ? isSlashName(name) : isMenuName(name))) {
      problems.add("a command's name");
    }
    List<String> descriptions = withLocalized(command, "description");
    if (!descriptions.stream().allMatch(words -> slash ? isDescription(words) : words.isEmpty())) {
      problems.add("a command's description");
    }
    return problems;
  }

  private static boolean isSlashName(String name) {
    return SLASH_NAME.matcher(name).matches() && name.chars().noneMatch(Character::isUpperCase);
  }

  private static boolean isMenuName(String name) {
    return MENU_NAME.matcher(name).matches();
  }

  private static boolean isDescription(String words) {
    return !words.isEmpty() && words.length() <= LONGEST_DESCRIPTION;
  }

  private static List<String> withLocalized(JsonNode command, String field) {
    List<String> all = new ArrayList<>();
    all.add(command.path(field).asText());
    command.path(field + "_localizations").forEach(words -> all.add(words.asText()));
    return all;
  }
}
