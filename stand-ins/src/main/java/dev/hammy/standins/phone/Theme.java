package dev.hammy.standins.phone;

import dev.hammy.standins.phone.Run.Style;

/**
 * How an app sets running text.
 *
 * @param size of the letters, in pixels
 * @param small the same where a remark is set smaller
 * @param row from one line to the next, as a multiple of the size
 * @param ink the colour of words, as SVG has colours
 * @param smallInk the colour of small words
 * @param link the colour of words that open something
 */
record Theme(double size, double small, double row, String ink, String smallInk, String link) {
  /**
   * One line of it.
   *
   * @param height from its top to that of the next, in pixels
   */
  record Line(Theme theme, boolean isSmall, double height) {
    double width(Run run) {
      return theme.letters(run.style(), isSmall).width(run.words());
    }

    String span(Run run) {
      String plain = isSmall ? theme.smallInk : theme.ink;
      String colour = run.style() == Style.LINK ? theme.link : plain;
      return Sheet.span(run.words(), theme.letters(run.style(), isSmall), colour);
    }
  }

  Line line(boolean isSmall) {
    return new Line(this, isSmall, row * (isSmall ? small : size));
  }

  Letters letters(Style style, boolean isSmall) {
    Letters plain = Letters.plain(isSmall ? small : size);
    return switch (style) {
      case BOLD -> plain.asBold();
      case ITALIC -> plain.asItalic();
      case PLAIN, LINK -> plain;
    };
  }
}
