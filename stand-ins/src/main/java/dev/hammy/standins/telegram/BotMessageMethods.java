package dev.hammy.standins.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hammy.standins.telegram.BotMessage.BotButton;
import dev.hammy.standins.telegram.BotMessage.Photo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the methods do that send and change messages. Guarded by the {@link Watch}. */
final class BotMessageMethods {
  private static final int MOST_TEXT = 4096;
  private static final int MOST_CAPTION = 1024;
  private static final String UPLOADED = "upload:";

  private final Chats chats;
  private final Map<String, Photo> photos = new HashMap<>();

  BotMessageMethods(Chats chats) {
    this.chats = chats;
  }

  /** Words as they were sent and as they are read. */
  private record Words(String sent, String read) {}

  BotMessage sendText(Parameters call) {
    long chat = call.chat();
    chats.requireWritable(chat);
    return shown(chat, chats.nextId(), text(call, "message is too long"), call, null);
  }

  BotMessage sendPhoto(Parameters call) {
    long chat = call.chat();
    chats.requireWritable(chat);
    Words caption = caption(call);
    Photo photo = photo(call.requiredText("photo"));
    return shown(chat, chats.nextId(), caption, call, photo);
  }

  BotMessage editText(Parameters call) {
    BotMessage old = editable(call);
    if (old.photo() != null) {
      throw ApiRefusal.fault(400, "Bad Request: there is no text in the message to edit");
    }
    return changed(old, text(call, "MESSAGE_TOO_LONG"), null, call);
  }

  BotMessage editCaption(Parameters call) {
    BotMessage old = editable(call);
    if (old.photo() == null) {
      throw ApiRefusal.fault(400, "Bad Request: there is no caption in the message to edit");
    }
    return changed(old, caption(call), old.photo(), call);
  }

  /** Makes a picture of a text or of another picture. */
  BotMessage editMedia(Parameters call) {
    BotMessage old = editable(call);
    Parameters media = new Parameters(call.node("media"));
    if (!media.text("type", "").equals("photo")) {
      throw ApiRefusal.fault(400, "Bad Request: can't parse InputMedia");
    }
    return changed(old, caption(media), photo(media.requiredText("media")), call);
  }

  BotMessage editButtons(Parameters call) {
    BotMessage old = editable(call);
    BotMessage edited = old.with(rows(call));
    requireChange(old, edited);
    chats.replaceButtons(edited);
    return edited;
  }

  private BotMessage editable(Parameters call) {
    long chat = call.chat();
    chats.requireWritable(chat);
    return chats.editable(chat, call.requiredInteger("message_id"));
  }

  private BotMessage shown(long chat, int id, Words words, Parameters call, @Nullable Photo photo) {
    BotMessage message =
        new BotMessage(
            chat, id, words.read(), words.sent(), rows(call), photo, referredTo(chat, call));
    chats.put(message);
    return message;
  }

  private BotMessage changed(BotMessage old, Words words, @Nullable Photo photo, Parameters call) {
    BotMessage edited =
        new BotMessage(
            old.chat(), old.id(), words.read(), words.sent(), rows(call), photo, old.replyTo());
    requireChange(old, edited);
    chats.put(edited);
    return edited;
  }

  private static void requireChange(BotMessage old, BotMessage edited) {
    if (edited.looksLike(old)) {
      throw ApiRefusal.ordinary(
          400,
          "Bad Request: message is not modified: specified new message content and reply markup"
              + " are exactly the same as a current content and reply markup of the message");
    }
  }

  private @Nullable BotMessage referredTo(long chat, Parameters call) {
    JsonNode reply = call.node("reply_parameters");
    if (reply.isMissingNode()) {
      return null;
    }
    BotMessage found = chats.find(chat, reply.path("message_id").asInt()).orElse(null);
    if (found == null && !reply.path("allow_sending_without_reply").asBoolean()) {
      throw ApiRefusal.ordinary(400, "Bad Request: message to be replied not found");
    }
    return found;
  }

  /** A picture that was sent with the call, or was sent before. */
  private Photo photo(String sent) {
    if (sent.startsWith(UPLOADED)) {
      String file = sent.substring(UPLOADED.length(), sent.lastIndexOf(':'));
      Photo photo = new Photo("file-" + photos.size(), "unique-" + sent.hashCode(), file);
      photos.put(photo.fileId(), photo);
      return photo;
    }
    Photo known = photos.get(sent);
    if (known == null) {
      throw ApiRefusal.fault(400, "Bad Request: wrong file identifier/HTTP URL specified");
    }
    return known;
  }

  private static Words text(Parameters call, String tooLong) {
    Words words = words(call, call.requiredText("text"));
    if (words.read().isBlank()) {
      throw ApiRefusal.fault(400, "Bad Request: message text is empty");
    }
    if (words.read().length() > MOST_TEXT) {
      throw ApiRefusal.fault(400, "Bad Request: " + tooLong);
    }
    return words;
  }

  private static Words caption(Parameters call) {
    Words words = words(call, call.text("caption", ""));
    if (words.read().length() > MOST_CAPTION) {
      throw ApiRefusal.fault(400, "Bad Request: message caption is too long");
    }
    return words;
  }

  private static Words words(Parameters call, String sent) {
    String mode = call.text("parse_mode", "");
    if (!mode.isEmpty() && !mode.equalsIgnoreCase("HTML")) {
      throw ApiRefusal.fault(400, "Bad Request: unsupported parse_mode (the stand-in knows HTML)");
    }
    String read = mode.isEmpty() ? sent : Markup.read(sent);
    return new Words(sent, read.strip());
  }

  private static List<List<BotButton>> rows(Parameters call) {
    return Keyboards.read(call.node("reply_markup"));
  }
}
