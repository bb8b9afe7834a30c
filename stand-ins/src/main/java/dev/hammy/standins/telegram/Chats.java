package dev.hammy.standins.telegram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in each chat: the bot's messages as they look now and how they looked before. Guarded
 * by the {@link Watch}.
 */
final class Chats {
  private final Map<Long, Map<Integer, BotMessage>> messages = new HashMap<>();
  private final Map<Long, List<BotMessage>> looks = new HashMap<>();
  private final Set<Long> known = new HashSet<>();
  private final Set<Long> blocked = new HashSet<>();
  private final Set<Integer> personsOwn = new HashSet<>();
  private int lastMessage = 100;

  /** Forgets a chat and all that stood in it. */
  void forget(long chat) {
    messages.remove(chat);
    looks.remove(chat);
    known.remove(chat);
  }

  int nextId() {
    return ++lastMessage;
  }

  /** A person wrote in a chat, which lets the bot write there too. */
  int written(long chat) {
    known.add(chat);
    int id = nextId();
    personsOwn.add(id);
    return id;
  }

  void block(long chat) {
    blocked.add(chat);
  }

  void unblock(long chat) {
    blocked.remove(chat);
  }

  /**
   * @throws ApiRefusal if the bot may not write there
   */
  void requireWritable(long chat) {
    if (blocked.contains(chat)) {
      throw ApiRefusal.ordinary(403, "Forbidden: bot was blocked by the user");
    }
    if (!known.contains(chat)) {
      throw ApiRefusal.fault(400, "Bad Request: chat not found");
    }
  }

  void put(BotMessage message) {
    messages.computeIfAbsent(message.chat(), chat -> new LinkedHashMap<>());
    messagesOf(message.chat()).put(message.id(), message);
    looks.computeIfAbsent(message.chat(), chat -> new ArrayList<>()).add(message);
  }

  /** Changes the buttons beneath a message, which says nothing new. */
  void replaceButtons(BotMessage message) {
    messagesOf(message.chat()).put(message.id(), message);
  }

  /** A message of the chat, if it is still there. */
  Optional<BotMessage> find(long chat, int message) {
    return Optional.ofNullable(messagesOf(chat).get(message));
  }

  /**
   * @throws ApiRefusal in the server's words if it is gone or somebody else's
   */
  BotMessage editable(long chat, int message) {
    if (personsOwn.contains(message)) {
      throw ApiRefusal.fault(400, "Bad Request: message can't be edited");
    }
    BotMessage found = messagesOf(chat).get(message);
    if (found == null) {
      // A person can delete a message at any time: no fault of the bot.
      boolean existed = looks(chat).stream().anyMatch(look -> look.id() == message);
      throw existed
          ? ApiRefusal.ordinary(400, "Bad Request: message to edit not found")
          : ApiRefusal.fault(400, "Bad Request: message to edit not found");
    }
    return found;
  }

  void delete(long chat, int message) {
    messagesOf(chat).remove(message);
  }

  List<BotMessage> now(long chat) {
    return List.copyOf(messagesOf(chat).values());
  }

  /** Every look that every message of a chat ever had, oldest first. */
  List<BotMessage> looks(long chat) {
    return List.copyOf(Optional.ofNullable(looks.get(chat)).orElse(List.of()));
  }

  private Map<Integer, BotMessage> messagesOf(long chat) {
    return Optional.ofNullable(messages.get(chat)).orElseGet(HashMap::new);
  }
}
