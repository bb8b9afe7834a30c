package dev.hammy.standins.phone;

/** A terminal on a phone, light on dark. */
public final class TerminalPhone {
  /** How many characters stand in a line. */
  public static final int COLUMNS = 44;

  private static final String BOLD = "\u001b[1m";
  private static final String MARK = "\u001b\\[[0-9]+m";
  private static final Letters LETTERS = new Letters(13, false, false, true);
  private static final int ROW = 18;
  private static final int EDGE = 8;

  private TerminalPhone() {}

  /**
   * What was written out.
   *
   * @param written with the marks that set headings bold
   */
  public static PhoneScreen screen(String written) {
    Sheet sheet = new Sheet();
    sheet.down(EDGE);
    written.strip().lines().forEach(line -> line(sheet, line));
    sheet.down(EDGE);
    return sheet.on("#1e1e1e");
  }

  private static void line(Sheet sheet, String line) {
    boolean bold = line.startsWith(BOLD);
    String rest = line.replaceAll(MARK, "");
    // A terminal breaks what is too long anywhere; only an address may come to that.
    while (rest.length() > COLUMNS && !rest.strip().contains(" ")) {
      row(sheet, rest.substring(0, COLUMNS), bold);
      rest = rest.substring(COLUMNS);
    }
    row(sheet, rest, bold);
  }

  private static void row(Sheet sheet, String line, boolean bold) {
    String ink = line.stripLeading();
    double indent = LETTERS.width(line) - LETTERS.width(ink);
    double room = LETTERS.width(" ".repeat(COLUMNS)) - indent;
    Box row = new Box(EDGE + indent, sheet.bottom(), room, ROW);
    sheet.left(row, bold ? LETTERS.asBold() : LETTERS, bold ? "#ffffff" : "#d4d4d4", ink);
    sheet.down(ROW);
  }
}
