package dev.hammy.message;

import java.util.ArrayList;
import java.util.List;

/** The words of a phrase, cut where something is to be put in. Immutable. */
final class SlottedWords {
  private final List<String> pieces;

  /** Which value stands after each piece but the last. */
  private final List<Integer> values;

  private SlottedWords(List<String> pieces, List<Integer> values) {
    this.pieces = List.copyOf(pieces);
    this.values = List.copyOf(values);
  }

  /**
   * Cuts words.
   *
   * @param slots the names that stand in braces where a value goes
   */
  static SlottedWords cut(String words, List<String> slots) {
    List<String> pieces = new ArrayList<>();
    List<Integer> values = new ArrayList<>();
    int from = 0;
    for (int at = words.indexOf('{'); at >= 0; at = words.indexOf('{', at + 1)) {
      int end = words.indexOf('}', at);
      int value = end < 0 ? -1 : slots.indexOf(words.substring(at + 1, end));
      if (value >= 0) {
        pieces.add(words.substring(from, at));
        values.add(value);
        from = end + 1;
      }
    }
    pieces.add(words.substring(from));
    return new SlottedWords(pieces, values);
  }

  /** With a value in every slot. */
  String with(Object... filled) {
    if (values.isEmpty()) {
      return pieces.get(0);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      text.append(pieces.get(i)).append(filled[values.get(i)]);
    }
    return text.append(pieces.get(values.size())).toString();
  }
}
