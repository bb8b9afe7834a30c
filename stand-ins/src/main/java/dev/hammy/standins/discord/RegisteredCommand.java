package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A slash command as the bot registered it.
 *
 * @param descriptions by Discord's locale, without the one for all others
 * @param contexts where it can be used: 0 servers, 1 the bot's private chats, 2 other private chats
 * @param installs who can install it: 0 servers, 1 people
 */
public record RegisteredCommand(
    String id,
    String name,
    String description,
    Map<String, String> descriptions,
    List<Integer> contexts,
    List<Integer> installs) {
  public RegisteredCommand {
    descriptions = Map.copyOf(descriptions);
    contexts = List.copyOf(contexts);
    installs = List.copyOf(installs);
  }

  static RegisteredCommand of(JsonNode command) {
    return new RegisteredCommand(
        command.path("id").asText(),
        command.path("name").asText(),
        command.path("description").asText(),
        command.path("description_localizations").properties().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().asText())),
        numbers(command.path("contexts")),
        numbers(command.path("integration_types")));
  }

  private static List<Integer> numbers(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asInt).toList();
  }
}
