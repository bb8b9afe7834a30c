package dev.hammy.standins;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A body of the type {@code multipart/form-data}, taken apart. */
public final class Multipart {
  private static final Pattern BOUNDARY =
      Pattern.compile("multipart/form-data;.*boundary=\"?([^\";]+)\"?.*");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("[; ]filename=\"([^\"]*)\"");
  private static final String END_OF_HEAD = "\r\n\r\n";

  private Multipart() {}

  /**
   * One part.
   *
   * @param name the field's name
   * @param file the file's name; empty if the part is no file
   * @param size how many bytes it holds
   * @param text the bytes as UTF-8
   */
  public record Part(String name, Optional<String> file, int size, String text) {}

  /** Whether a body of this type is one. */
  public static boolean is(String contentType) {
    return BOUNDARY.matcher(contentType).matches();
  }

  /**
   * The parts, in their order.
   *
   * @throws IllegalArgumentException if the body is not of this type, or is not well formed
   */
  public static List<Part> read(String contentType, byte[] body) {
    Matcher type = BOUNDARY.matcher(contentType);
    if (!type.matches()) {
      throw new IllegalArgumentException("no multipart/form-data");
    }
    // In this encoding each byte is one character, whatever it means.
    String bytes = new String(body, StandardCharsets.ISO_8859_1);
    String[] pieces = ("\r\n" + bytes).split(Pattern.quote("\r\n--" + type.group(1)), -1);
    if (pieces.length < 2 || !pieces[pieces.length - 1].startsWith("--")) {
      throw new IllegalArgumentException("the last boundary is missing");
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 1; i < pieces.length - 1; i++) {
      parts.add(part(pieces[i]));
    }
    return parts;
  }

  private static Part part(String piece) {
    int end = piece.indexOf(END_OF_HEAD);
    String head = end < 0 ? "" : piece.substring(0, end);
    Matcher name = NAME.matcher(head);
    if (!name.find()) {
      throw new IllegalArgumentException("a part without a name");
    }
    Matcher file = FILE.matcher(head);
    byte[] content =
        piece.substring(end + END_OF_HEAD.length()).getBytes(StandardCharsets.ISO_8859_1);
    return new Part(
        name.group(1),
        file.find() ? Optional.of(file.group(1)) : Optional.empty(),
        content.length,
        new String(content, StandardCharsets.UTF_8));
  }
}
