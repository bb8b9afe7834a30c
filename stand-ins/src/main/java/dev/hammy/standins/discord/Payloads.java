package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The things of this small Discord as its interface writes them: bot, people, servers, chats. */
final class Payloads {
  static final String APPLICATION = "1000000000000000002";
  static final String BOT = "1000000000000000001";

  private static final String SERVER = "1000000000000000010";
  private static final String SERVER_CHANNEL = "1000000000000000011";
  private static final String ADMINISTRATORS = "1000000000000000012";
  private static final String MANAGE_SERVER = "32";
  private static final String OTHER_SERVER = "1000000000000000020";
  private static final String OTHER_CHANNEL = "1000000000000000021";
  private static final long DISCORD_EPOCH = 1_420_070_400_000L;
  private static final String USER = "3000000000000000000";

  private static final List<String> SERVER_LISTS =
      List.of(
          "channels",
          "emojis",
          "features",
          "guild_scheduled_events",
          "members",
          "presences",
          "roles",
          "soundboard_sounds",
          "stage_instances",
          "stickers",
          "threads",
          "voice_states");

  private static final List<String> MESSAGE_LISTS =
      List.of("attachments", "components", "embeds", "mention_roles", "mentions");

  private final AtomicLong count = new AtomicLong();

  /** A fresh id. Ids hold the time, and clients read it, so it is the real one. */
  String id() {
    long sinceEpoch = System.currentTimeMillis() - DISCORD_EPOCH;
    return Long.toString(sinceEpoch << 22 | (count.incrementAndGet() & 0x3FFFFF));
  }

  /** The private chat of a person with the bot. */
  static String directChannel(String personId) {
    return Long.toString(Long.parseLong(personId) + 1_000_000_000_000_000_000L);
  }

  /** The person whose private chat with the bot this is. */
  static String personOf(String directChannel) {
    return Long.toString(Long.parseLong(directChannel) - 1_000_000_000_000_000_000L);
  }

  static ObjectNode bot() {
    return user(BOT, "hammy").put("bot", true).put("verified", true).put("mfa_enabled", false);
  }

  static ObjectNode user(Person person) {
    return user(person.id(), person.name());
  }

  private static ObjectNode user(String id, String name) {
    return Json.object()
        .put("id", id)
        .put("username", name)
        .put("discriminator", "0")
        .putNull("global_name")
        .putNull("avatar")
        .put("public_flags", 0);
  }

  static ObjectNode application() {
    return Json.object().put("id", APPLICATION).put("flags", 0);
  }

  /** What the gateway says once a session has begun. */
  static ObjectNode ready(String session, String url, int shard, int shards, boolean hasServer) {
    ObjectNode ready = Json.object().put("v", 10).put("session_id", session);
    ready.put("resume_gateway_url", url).put("session_type", "normal");
    ready.set("user", bot());
    ready.set("application", application());
    ready.putArray("private_channels");
    ready.putArray("shard").add(shard).add(shards);
    ready.putArray("guilds");
    if (hasServer) {
      ready.withArray("guilds").addObject().put("id", SERVER).put("unavailable", true);
    }
    return ready;
  }

  /** The one server that has installed the bot, as it is announced at the start. */
  static ObjectNode server() {
    ObjectNode server = Json.object();
    for (String list : SERVER_LISTS) {
      server.putArray(list);
    }
    server.put("id", SERVER).put("name", "Lifters").put("owner_id", USER).put("member_count", 2);
    server.put("afk_timeout", 300).put("verification_level", 1).put("nsfw_level", 0);
    server.put("preferred_locale", "en-US").put("large", false).put("unavailable", false);
    server.withArray("channels").add(serverChannel(SERVER_CHANNEL));
    server.withArray("members").add(member(bot()));
    server.withArray("roles").add(role(SERVER, "@everyone", "2147484672"));
    server.withArray("roles").add(role(ADMINISTRATORS, "admins", MANAGE_SERVER));
    return server;
  }

  /** What the gateway says once the server has thrown the bot out. */
  static ObjectNode departure() {
    return Json.object().put("id", SERVER).put("guild_id", SERVER);
  }

  static String serverId() {
    return SERVER;
  }

  private static ObjectNode role(String id, String name, String permissions) {
    ObjectNode role = Json.object().put("id", id).put("name", name);
    role.put("permissions", permissions);
    role.put("position", 0).put("color", 0).put("hoist", false).put("managed", false);
    role.put("mentionable", false).put("flags", 0);
    ObjectNode colours = role.putObject("colors").put("primary_color", 0);
    colours.putNull("secondary_color").putNull("tertiary_color");
    return role;
  }

  private static ObjectNode serverChannel(String id) {
    ObjectNode channel = Json.object().put("id", id).put("type", 0).put("name", "training");
    channel.put("position", 0).put("nsfw", false).put("rate_limit_per_user", 0).put("flags", 0);
    channel.putArray("permission_overwrites");
    return channel.put("permissions", "2147484672");
  }

  private static ObjectNode member(ObjectNode user) {
    ObjectNode member = Json.object();
    member.set("user", user);
    member.putArray("roles");
    member.put("joined_at", "2024-01-01T00:00:00.000000+00:00").put("flags", 0);
    return member.put("deaf", false).put("mute", false);
  }

  private static ObjectNode memberOf(Place place, Person person) {
    boolean manages = person.manages() && place == Place.SERVER;
    ObjectNode member = member(user(person));
    member.put("permissions", manages ? "2147484704" : "2147484672");
    if (manages) {
      member.withArray("roles").add(ADMINISTRATORS);
    }
    return member;
  }

  static String channelId(Place place, Person person) {
    return switch (place) {
      case SERVER -> SERVER_CHANNEL;
      case OTHER_SERVER -> OTHER_CHANNEL;
      case DIRECT_MESSAGES -> directChannel(person.id());
      case PRIVATE_CHANNEL -> USER;
    };
  }

  /** An interaction without its {@code data}. */
  static ObjectNode interaction(Person person, Place place) {
    ObjectNode it = Json.object().put("application_id", APPLICATION).put("version", 1);
    it.put("locale", person.locale()).put("app_permissions", "2147484672");
    it.put("channel_id", channelId(place, person)).put("attachment_size_limit", 10_485_760);
    it.putArray("entitlements");
    ObjectNode owners = it.putObject("authorizing_integration_owners");
    boolean inServer = place == Place.SERVER || place == Place.OTHER_SERVER;
    if (inServer) {
      String server = place == Place.SERVER ? SERVER : OTHER_SERVER;
      it.put("guild_id", server).put("guild_locale", "en-US").put("context", 0);
      ObjectNode guild = it.putObject("guild").put("id", server).put("locale", "en-US");
      guild.putArray("features");
      it.set("channel", serverChannel(channelId(place, person)));
      it.set("member", memberOf(place, person));
    } else {
      it.put("context", place == Place.DIRECT_MESSAGES ? 1 : 2);
      it.set("user", user(person));
      ObjectNode channel = it.putObject("channel").put("id", channelId(place, person));
      channel.put("type", 1).put("flags", 0);
      channel.putArray("recipients").add(otherOf(place));
    }
    if (place == Place.SERVER) {
      owners.put("0", SERVER);
    } else if (place == Place.DIRECT_MESSAGES) {
      owners.put("0", "0");
    } else {
      owners.put("1", person.id());
    }
    return it;
  }

  private static ObjectNode otherOf(Place place) {
    return place == Place.DIRECT_MESSAGES ? bot() : user(USER, "friend");
  }

  /** What a message of the bot says about the interaction that it answers. */
  static ObjectNode metadata(Exchange exchange) {
    ObjectNode metadata = Json.object().put("id", exchange.id()).put("type", exchange.type());
    metadata.set("user", user(exchange.person()));
    metadata.set(
        "authorizing_integration_owners", exchange.event().path("authorizing_integration_owners"));
    return metadata;
  }

  /** A message without content. */
  ObjectNode message(String channelId, ObjectNode author, int type, Instant at) {
    ObjectNode message = Json.object().put("id", id()).put("channel_id", channelId);
    message.put("type", type).put("timestamp", at.toString()).putNull("edited_timestamp");
    message.set("author", author);
    message.put("content", "").put("flags", 0).put("pinned", false).put("tts", false);
    message.put("mention_everyone", false);
    for (String list : MESSAGE_LISTS) {
      message.putArray(list);
    }
    return message;
  }

  /** A message of the bot with what it sent: an edit replaces only what is given. */
  ObjectNode written(ObjectNode message, JsonNode sent) {
    ObjectNode written = message.deepCopy();
    for (String field : List.of("content", "components", "embeds")) {
      if (sent.hasNonNull(field)) {
        written.set(field, sent.path(field).deepCopy());
      }
    }
    if (sent.hasNonNull("attachments")) {
      written.set("attachments", Attachments.stored(sent.path("attachments"), this::id));
    }
    Attachments.show(written.path("attachments"), written.path("components"));
    return written.put("flags", message.path("flags").asInt() | sent.path("flags").asInt());
  }
}
