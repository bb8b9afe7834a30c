package dev.hammy.standins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hammy.standins.Multipart.Part;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MultipartTest {
  private static final String TYPE = "multipart/form-data; boundary=xyz";

  private static List<Part> read(String body) {
    return Multipart.read(TYPE, body.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void fieldsAndFilesAreTakenApart() {
    List<Part> parts =
        read(
            """
            --xyz
            Content-Disposition: form-data; name="caption"
            Content-Length: 6

            größer
            --xyz
            Content-Disposition: form-data; name="files[0]"; filename="a.png"
            Content-Type: image/png

            1
            2
            --xyz--
            """);

    assertEquals(new Part("caption", Optional.empty(), 8, "größer"), parts.get(0));
    assertEquals(new Part("files[0]", Optional.of("a.png"), 4, "1\r\n2"), parts.get(1));
    assertEquals(2, parts.size());
  }

  @Test
  void aBodyThatIsCutOffOrHasNamelessPartsIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> read("--xyz\nContent-Disposition: form-data; name=\"a\"\n\nb"));
    assertThrows(IllegalArgumentException.class, () -> read("--xyz\n\nb\n--xyz--"));
    assertThrows(IllegalArgumentException.class, () -> Multipart.read("text/plain", new byte[0]));
  }

  @Test
  void otherTypesAreNone() {
    assertFalse(Multipart.is("application/json"));
    assertFalse(Multipart.is("multipart/form-data"));
  }
}
