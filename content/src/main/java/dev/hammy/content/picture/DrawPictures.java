package dev.hammy.content.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Draws every SVG of a folder as a PNG, {@value #WIDTH} pixels wide. Needs no screen and no fonts;
 * the same SVG always gives the same bytes.
 */
public final class DrawPictures {
  private static final int WIDTH = 1000;
  private static final String SVG = ".svg";

  private DrawPictures() {}

  /**
   * Draws the pictures.
   *
   * @param args the folder with the SVGs, and the folder for the PNGs
   * @throws IOException if an SVG cannot be drawn or a PNG cannot be written
   */
  public static void main(String... args) throws IOException {
    System.setProperty("java.awt.headless", "true");
    Path to = Files.createDirectories(Path.of(args[1]));
    for (Path svg : drawings(Path.of(args[0]))) {
      String name = svg.getFileName().toString().replace(SVG, ".png");
      ImageIO.write(Palette.reduced(drawn(svg)), "png", to.resolve(name).toFile());
    }
  }

  private static List<Path> drawings(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(SVG)).sorted().toList();
    }
  }

  private static BufferedImage drawn(Path svg) throws IOException {
    SVGDocument drawing = read(svg);
    FloatSize size = drawing.size();
    int height = Math.round(WIDTH * size.height / size.width);
    // Without transparency: what is behind a picture in a chat may be light or dark.
    BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    drawing.render(null, graphics, new ViewBox(WIDTH, height));
    graphics.dispose();
    return image;
  }

  private static SVGDocument read(Path svg) throws IOException {
    try (InputStream bytes = Files.newInputStream(svg)) {
      SVGDocument drawing = new SVGLoader().load(bytes, svg.toUri(), LoaderContext.createDefault());
      if (drawing == null) {
        throw new IOException("no SVG: " + svg.getFileName());
      }
      return drawing;
    }
  }
}
