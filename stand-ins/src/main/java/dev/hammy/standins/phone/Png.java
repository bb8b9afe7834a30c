package dev.hammy.standins.phone;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture that goes with a message. */
public final class Png {
  /** Somewhat wider than a phone shows it, for sharp screens. */
  private static final int NARROW = 400;

  private final double ratio;
  private final byte[] narrow;

  /** The picture in the bytes of a PNG. */
  public Png(byte[] bytes) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
      this.ratio = (double) image.getHeight() / image.getWidth();
      this.narrow = narrowed(image, (int) Math.round(NARROW * ratio));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How high it is for its width. */
  double ratio() {
    return ratio;
  }

  /** The picture in no more bytes than a phone needs. */
  byte[] narrow() {
    return narrow.clone();
  }

  private static byte[] narrowed(BufferedImage image, int height) throws IOException {
    BufferedImage small = new BufferedImage(NARROW, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = small.createGraphics();
    Image scaled = image.getScaledInstance(NARROW, height, Image.SCALE_AREA_AVERAGING);
    graphics.drawImage(scaled, 0, 0, null);
    graphics.dispose();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < NARROW; x++) {
        small.setRGB(x, y, rounded(small.getRGB(x, y)));
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(small, "png", bytes);
    return bytes.toByteArray();
  }

  /** A colour of 32 steps for each part instead of 256: fewer bytes, and no eye sees it. */
  private static int rounded(int colour) {
    int steps = colour & 0xF8F8F8;
    return steps | (steps >> 5 & 0x070707);
  }
}
