package dev.hammy.content.check;

import dev.hammy.message.Message;
import java.util.ArrayList;
import java.util.List;

/** What one message may hold on both platforms, with room for what they add to it. */
final class Limits {
  /** Telegram carries 4,096 characters and Discord 4,000: this leaves room for markup. */
  private static final int MOST_CHARACTERS = 3_500;

  /** Both platforms carry 1,024 characters with a picture. */
  private static final int MOST_ALT = 1_000;

  private static final int MOST_OPTIONS = 8;
  private static final int MOST_LABEL = 40;

  /** Discord carries 25 buttons in five rows; rows are not always full. */
  private static final int MOST_BUTTONS = 20;

  private Limits() {}

  /** What a message has too much of, in words; empty if it fits. */
  static List<String> exceeded(Message message) {
    List<String> exceeded = new ArrayList<>();
    int buttons = message.options().size() + message.controls().size();
    most("characters", length(message), MOST_CHARACTERS, exceeded);
    most("choices", message.options().size(), MOST_OPTIONS, exceeded);
    most("buttons", buttons, MOST_BUTTONS, exceeded);
    Message.Picture picture = message.picture();
    int described = picture == null ? 0 : picture.alt().length();
    most("characters in the words for a picture", described, MOST_ALT, exceeded);
    for (Message.Option option : message.options()) {
      String label = option.label();
      most("characters in \"" + label + '"', label.length(), MOST_LABEL, exceeded);
    }
    return exceeded;
  }

  private static void most(String what, int found, int most, List<String> exceeded) {
    if (found > most) {
      exceeded.add(found + " " + what + ", more than " + most);
    }
  }

  /** The characters of all its words but the labels of its controls. */
  static int length(Message message) {
    int options =
        message.options().stream()
            .mapToInt(option -> option.label().length() + option.detail().length() + 2)
            .sum();
    return Pages.text(message).length() + options;
  }
}
