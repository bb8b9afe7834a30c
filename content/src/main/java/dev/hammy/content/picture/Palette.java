package dev.hammy.content.picture;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The few colours of a drawing. One byte a pixel instead of three makes the file a third as big,
 * and what is lost are shades along edges that nobody can tell apart.
 */
final class Palette {
  private static final int MOST = 64;

  private final int[] colours;
  private final Map<Integer, Integer> indexes = new HashMap<>();

  private Palette(int[] colours) {
    this.colours = colours;
  }

  /** The image in its most frequent colours, and the nearest of them for all others. */
  static BufferedImage reduced(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    Palette palette = of(pixels);
    BufferedImage reduced =
        new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, palette.model());
    for (int i = 0; i < pixels.length; i++) {
      reduced.getRaster().setSample(i % width, i / width, 0, palette.index(pixels[i]));
    }
    return reduced;
  }

  private static Palette of(int[] pixels) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int pixel : pixels) {
      counts.merge(pixel, 1, Integer::sum);
    }
    // By colour where the count is the same, so that the same image always gives the same palette.
    Comparator<Map.Entry<Integer, Integer>> byCount = Map.Entry.comparingByValue();
    List<Integer> most =
        counts.entrySet().stream()
            .sorted(byCount.reversed().thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    return new Palette(most.stream().mapToInt(Integer::intValue).toArray());
  }

  private IndexColorModel model() {
    byte[] red = new byte[colours.length];
    byte[] green = new byte[colours.length];
    byte[] blue = new byte[colours.length];
    for (int i = 0; i < colours.length; i++) {
      red[i] = (byte) (colours[i] >> 16);
      green[i] = (byte) (colours[i] >> 8);
      blue[i] = (byte) colours[i];
    }
    return new IndexColorModel(Byte.SIZE, colours.length, red, green, blue);
  }

  private int index(int colour) {
    return indexes.computeIfAbsent(colour, this::nearest);
  }

  private int nearest(int colour) {
    int best = 0;
    for (int i = 1; i < colours.length; i++) {
      if (distance(colours[i], colour) < distance(colours[best], colour)) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int one, int other) {
    int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
    int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
    int blue = (one & 0xFF) - (other & 0xFF);
    return red * red + green * green + blue * blue;
  }
}
