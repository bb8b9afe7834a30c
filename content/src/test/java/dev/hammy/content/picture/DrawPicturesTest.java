package dev.hammy.content.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DrawPicturesTest {
  private static final String HALVES =
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" viewBox="0 0 20 10">
        <rect width="20" height="10" fill="#ffffff"/>
        <rect width="10" height="10" fill="#16242f"/>
      </svg>
      """;

  @TempDir Path temporary;

  private Path drawn(String svg, String into) throws IOException {
    Path from = Files.createDirectories(temporary.resolve("from"));
    Files.writeString(from.resolve("halves.svg"), svg);
    Path to = temporary.resolve(into);
    DrawPictures.main(from.toString(), to.toString());
    return to.resolve("halves.png");
  }

  @Test
  void aDrawingBecomesAPictureOfItsShapeAndColours() throws IOException {
    BufferedImage picture = ImageIO.read(drawn(HALVES, "to").toFile());

    assertEquals(1000, picture.getWidth());
    assertEquals(500, picture.getHeight());
    assertEquals(new Color(0x16242f).getRGB(), picture.getRGB(250, 250));
    assertEquals(Color.WHITE.getRGB(), picture.getRGB(750, 250));
  }

  @Test
  void theSameDrawingAlwaysGivesTheSameBytes() throws IOException {
    assertArrayEquals(
        Files.readAllBytes(drawn(HALVES, "one")), Files.readAllBytes(drawn(HALVES, "other")));
  }

  @Test
  void whatIsNoDrawingStopsTheBuild() {
    assertThrows(IOException.class, () -> drawn("a cat", "to"));
  }
}
