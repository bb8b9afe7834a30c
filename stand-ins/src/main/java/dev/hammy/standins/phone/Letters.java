package dev.hammy.standins.phone;

import java.text.Normalizer;
import java.util.Map;

/**
 * Letters of one size and weight, and how wide they run. The widths are those of the sans-serif
 * faces that phones use, which differ by a few hundredths; what the table lacks counts as wide.
 *
 * @param size in pixels
 * @param fixed whether every letter is as wide as any other
 */
record Letters(double size, boolean bold, boolean italic, boolean fixed) {
  private static final double BOLD = 1.05;
  private static final double FIXED = 0.602;
  private static final int WIDE = 1100;

  /** From the space to the tilde, in thousandths of the size. */
  private static final int[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final Map<Integer, Integer> OTHERS =
      Map.ofEntries(
          Map.entry((int) '–', 556),
          Map.entry((int) '•', 350),
          Map.entry((int) '·', 278),
          Map.entry((int) '‘', 222),
          Map.entry((int) '’', 222),
          Map.entry((int) '“', 333),
          Map.entry((int) '”', 333),
          Map.entry((int) '„', 333),
          Map.entry((int) 'ß', 611),
          Map.entry((int) '¿', 611),
          Map.entry((int) '¡', 333),
          Map.entry((int) 'º', 365),
          Map.entry((int) 'ª', 370),
          Map.entry((int) '°', 400),
          Map.entry((int) '«', 556),
          Map.entry((int) '»', 556));

  static Letters plain(double size) {
    return new Letters(size, false, false, false);
  }

  Letters asBold() {
    return new Letters(size, true, italic, fixed);
  }

  Letters asItalic() {
    return new Letters(size, bold, true, fixed);
  }

  /** How wide the words run, in pixels. */
  double width(String words) {
    // An accent stands above its letter and takes no room.
    int thousandths =
        Normalizer.normalize(words, Normalizer.Form.NFD).codePoints().map(this::width).sum();
    return thousandths * size * (bold && !fixed ? BOLD : 1) / 1000;
  }

  private int width(int letter) {
    int type = Character.getType(letter);
    if (type == Character.NON_SPACING_MARK) {
      return 0;
    }
    if (fixed) {
      return (int) (FIXED * 1000);
    }
    return letter >= ' ' && letter <= '~'
        ? WIDTHS[letter - ' ']
        : OTHERS.getOrDefault(letter, WIDE);
  }
}
