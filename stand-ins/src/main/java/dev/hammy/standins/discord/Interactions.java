package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people do with a bot, as Discord tells the bot of it. */
final class Interactions {
  private static final int COMMAND = 2;
  private static final int PRESS = 3;
  private static final int SUBMIT = 5;
  private static final int BUTTON = 2;
  private static final int MENU = 3;

  private final Payloads payloads;
  private final InstantSource clock;

  Interactions(Payloads payloads, InstantSource clock) {
    this.payloads = payloads;
    this.clock = clock;
  }

  static ObjectNode command(Person person, Place place, RegisteredCommand command) {
    ObjectNode event = Payloads.interaction(person, place).put("type", COMMAND);
    event
        .putObject("data")
        .put("type", command.type())
        .put("name", command.name())
        .put("id", command.id());
    return event;
  }

  static ObjectNode press(Person person, Place place, String customId) {
    ObjectNode event = Payloads.interaction(person, place).put("type", PRESS);
    event.putObject("data").put("component_type", BUTTON).put("custom_id", customId);
    return event;
  }

  /** The options, given by their values, are all that are marked. */
  static ObjectNode handIn(Person person, Place place, String menu, List<String> values) {
    ObjectNode event = Payloads.interaction(person, place).put("type", PRESS);
    ObjectNode data = event.putObject("data").put("component_type", MENU).put("custom_id", menu);
    values.forEach(data.putArray("values")::add);
    return event;
  }

  /** What is filled in is given by the custom id of the field; what is left out stays empty. */
  static ObjectNode submit(
      Person person, Place place, Modal form, Map<String, List<String>> values) {
    ObjectNode event = Payloads.interaction(person, place).put("type", SUBMIT);
    event.set("data", form.filledIn(values));
    return event;
  }

  /** From here on the bot can answer. */
  Exchange begin(ObjectNode event, Person person, @Nullable ShownMessage pressed) {
    event.put("id", payloads.id()).put("token", "interaction-token-" + payloads.id());
    if (pressed != null) {
      event.set("message", pressed.json());
    }
    return new Exchange(event, person, pressed, clock.instant());
  }

  /** Words in the private chat; an empty text stands for just a sticker. */
  ObjectNode written(ObjectNode author, Person person, String text) {
    String channel = Payloads.channelId(Place.DIRECT_MESSAGES, person);
    ObjectNode message = payloads.message(channel, author, 0, clock.instant());
    return message.put("content", text).put("channel_type", 1);
  }
}
