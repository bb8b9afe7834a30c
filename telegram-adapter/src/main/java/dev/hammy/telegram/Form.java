package dev.hammy.telegram;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.InputFile;

/** A call that carries a file: parts of text, and the file under the name that the call gives. */
final class Form {
  private final String boundary = UUID.randomUUID().toString();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private Form() {}

  /** A photo with its caption and keyboard. */
  static Form of(SendPhoto photo, ObjectWriter json) throws IOException {
    Form form = new Form();
    form.add(SendPhoto.CHAT_ID_FIELD, photo.getChatId());
    form.add(SendPhoto.CAPTION_FIELD, photo.getCaption());
    form.add(SendPhoto.PARSE_MODE_FIELD, photo.getParseMode());
    if (photo.getReplyMarkup() != null) {
      form.add(SendPhoto.REPLY_MARKUP_FIELD, json.writeValueAsString(photo.getReplyMarkup()));
    }
    InputFile file = photo.getPhoto();
    // Either what Telegram calls a file that it has, or which part the file is in.
    form.add(SendPhoto.PHOTO_FIELD, file.getAttachName());
    if (file.isNew()) {
      form.addFile(file.getMediaName(), file.getNewMediaStream().readAllBytes());
    }
    form.write("--" + form.boundary + "--\r\n");
    return form;
  }

  private void add(String name, @Nullable String value) {
    if (value != null) {
      begin(name, "");
      write(value + "\r\n");
    }
  }

  private void addFile(String name, byte[] content) {
    begin(name, "; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream");
    bytes.writeBytes(content);
    write("\r\n");
  }

  private void begin(String name, String more) {
    write("--" + boundary + "\r\n");
    write("Content-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n");
  }

  private void write(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  String type() {
    return "multipart/form-data; boundary=" + boundary;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
