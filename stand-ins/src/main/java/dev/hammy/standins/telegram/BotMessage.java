package dev.hammy.standins.telegram;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message of the bot as it stands in a chat.
 *
 * @param chat the chat's id
 * @param id the message's id, unique in the stand-in
 * @param text what is read, markup taken off
 * @param markup what the bot sent
 * @param rows the buttons beneath, from the top
 * @param photo the picture, of which the text is the caption; absent if it is no photo
 * @param replyTo the message that it refers to; absent if it refers to none
 */
public record BotMessage(
    long chat,
    int id,
    String text,
    String markup,
    List<List<BotButton>> rows,
    @Nullable Photo photo,
    @Nullable BotMessage replyTo) {

  /**
   * A picture.
   *
   * @param fileId what the bot may send it by again
   * @param uniqueId the same for the same picture, whoever sent it
   * @param file the name of the file that it was sent as at first
   */
  public record Photo(String fileId, String uniqueId, String file) {}

  /**
   * A button beneath a message.
   *
   * @param data what comes back when it is pressed; absent if it opens an address
   * @param url the address it opens; absent otherwise
   * @param style {@code primary}, {@code success}, {@code danger} or absent
   */
  public record BotButton(
      String label, @Nullable String data, @Nullable String url, @Nullable String style) {}

  public BotMessage {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** All buttons, row by row. */
  public List<BotButton> buttons() {
    return rows.stream().flatMap(List::stream).toList();
  }

  /** The first button with exactly this label. */
  public Optional<BotButton> button(String label) {
    return buttons().stream().filter(button -> button.label().equals(label)).findFirst();
  }

  /** Whether it is a picture that only stands above words, in a message of their own. */
  public boolean isAboveWords() {
    return photo != null && rows.isEmpty();
  }

  BotMessage with(List<List<BotButton>> buttons) {
    return new BotMessage(chat, id, text, markup, buttons, photo, replyTo);
  }

  private @Nullable String picture() {
    return photo == null ? null : photo.uniqueId();
  }

  boolean looksLike(BotMessage other) {
    return markup.equals(other.markup)
        && rows.equals(other.rows)
        && Objects.equals(picture(), other.picture());
  }
}
