package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A command as the bot registered it.
 *
 * @param type 1 for a slash command, 3 for one in the menu of a message
 * @param names by Discord's locale, without the one for all others
 * @param descriptions by Discord's locale, without the one for all others
 * @param contexts where it can be used: 0 servers, 1 the bot's private chats, 2 other private chats
 * @param installs who can install it: 0 servers, 1 people
 * @param permissions the bits that a member needs unless a server decides otherwise; empty for none
 */
public record RegisteredCommand(
    String id,
    int type,
    String name,
    String description,
    Map<String, String> names,
    Map<String, String> descriptions,
    List<Integer> contexts,
    List<Integer> installs,
    String permissions) {
  static final int SLASH = 1;
  static final int ON_MESSAGE = 3;

  public RegisteredCommand {
    names = Map.copyOf(names);
    descriptions = Map.copyOf(descriptions);
    contexts = List.copyOf(contexts);
    installs = List.copyOf(installs);
  }

  static RegisteredCommand of(JsonNode command) {
    return new RegisteredCommand(
        command.path("id").asText(),
        command.path("type").asInt(SLASH),
        command.path("name").asText(),
        command.path("description").asText(),
        words(command.path("name_localizations")),
        words(command.path("description_localizations")),
        numbers(command.path("contexts")),
        numbers(command.path("integration_types")),
        command.path("default_member_permissions").asText(""));
  }

  private static Map<String, String> words(JsonNode localized) {
    return localized.properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().asText()));
  }

  private static List<Integer> numbers(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asInt).toList();
  }
}
