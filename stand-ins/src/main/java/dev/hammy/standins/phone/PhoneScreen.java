package dev.hammy.standins.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One message as a phone shows it.
 *
 * @param svg the drawing
 * @param height in pixels, where a phone is 360 wide
 * @param cut the words that did not fit where they stand
 * @param alike what is left of labels that were cut, where that is the same for two of them
 */
public record PhoneScreen(String svg, int height, List<String> cut, List<String> alike) {
  /** What a phone of 800 pixels shows of a chat at once: the rest is bars and the field to type. */
  static final int AT_ONCE = 640;

  /** How often a phone may be full before a message is a wall. */
  static final int MOST_AT_ONCE = 3;

  /** What a label has before the words that the text has too: a tick, or its number. */
  private static final Pattern MARK = Pattern.compile("^([☐☑]|[0-9]+[.]) ");

  public PhoneScreen {
    cut = List.copyOf(cut);
    alike = List.copyOf(alike);
  }

  /** The same, without what was cut and stands in full in the text beside it. */
  PhoneScreen forgiving(String text) {
    return new PhoneScreen(
        svg,
        height,
        cut.stream().filter(words -> !text.contains(withoutMark(words))).toList(),
        alike);
  }

  /** A label without its tick or number: what is left tells it from others. */
  static String withoutMark(String label) {
    return MARK.matcher(label).replaceFirst("");
  }

  /** Why it does not read well on a phone; empty if it does. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    cut.forEach(words -> problems.add("cut: " + words));
    alike.forEach(words -> problems.add("two look alike: " + words));
    if (height > MOST_AT_ONCE * AT_ONCE) {
      problems.add("higher than " + MOST_AT_ONCE + " screens: " + height + " pixels");
    }
    return problems;
  }
}
