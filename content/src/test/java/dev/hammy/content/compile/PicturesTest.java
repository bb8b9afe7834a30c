package dev.hammy.content.compile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.content.Bundled;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Picture;
import dev.hammy.protocol.Png;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PicturesTest {
  private static final int MOST_BYTES = 60_000;

  private static final Folder BUNDLED = Folder.bundled("hamstring");

  static List<String> drawings() {
    return BUNDLED.files().keySet().stream().filter(path -> path.endsWith(".svg")).toList();
  }

  private static Picture ofWhere(Content content) {
    Picture picture = content.topic().question("where").orElseThrow().picture();
    return Objects.requireNonNull(picture);
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void theBuildDrawsEveryPictureWideEnoughToReadAndSmallEnoughToSend(String svg)
      throws IOException {
    byte[] bytes = BUNDLED.files().get(svg.replace(".svg", ".png"));

    assertNotNull(bytes, "there is no PNG of " + svg);
    assertTrue(bytes.length < MOST_BYTES, svg + " gives " + bytes.length + " bytes");
    assertEquals(1000, ImageIO.read(new ByteArrayInputStream(bytes)).getWidth());
  }

  @Test
  void thePictureOfWhereItHurtsHasANumberForEveryPlaceThatCanBePicked() {
    Topic topic = Bundled.CONTENT.topic();
    Question where = topic.question("where").orElseThrow();
    Picture picture = Objects.requireNonNull(where.picture());

    long places =
        where.choices().stream().filter(choice -> choice.kind() == Choice.Kind.PRESENT).count();
    List<Long> numbers =
        Stream.of(picture.alt().english().split("\\D+"))
            .filter(number -> !number.isEmpty())
            .map(Long::valueOf)
            .toList();

    assertEquals(Stream.iterate(1L, n -> n <= places, n -> n + 1).toList(), numbers);
  }

  @Test
  void everythingThatIsDrawnIsShownSomewhere() {
    List<String> shown =
        Bundled.CONTENT.topic().pictures().stream()
            .map(picture -> "pictures/" + picture.id() + ".svg")
            .sorted()
            .toList();

    assertEquals(drawings(), shown);
  }

  @Test
  void contentThatWasNotBuiltHasItsPicturesInWordsOnly() {
    Picture picture = ofWhere(Compiler.compile(Cases.base()));

    assertEquals("knee-zones", picture.id().word());
    assertNull(picture.png());
  }

  @Test
  void aPictureHasTheDrawingThatTheBuildMadeOfIt() {
    NavigableMap<String, byte[]> files = new TreeMap<>(Cases.base().files());
    files.put("pictures/knee-zones.png", new byte[] {1, 2, 3});
    Folder built = new Folder("knee", files);

    Png png = Objects.requireNonNull(ofWhere(Compiler.compile(built)).png());

    assertArrayEquals(new byte[] {1, 2, 3}, png.bytes());
    assertEquals(Cases.base().version(), built.version(), "a built folder is the same content");
  }
}
