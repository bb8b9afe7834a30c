package dev.hammy.discord;

import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/**
 * What stands round a message because of where it is shown.
 *
 * @param above words over it; empty for none
 * @param underResults Discord's markup under the text of a result; empty for none
 * @param below further buttons, each with an id that no other has
 */
record Surroundings(String above, String underResults, List<Button> below) {
  static final Surroundings NONE = new Surroundings("", "", List.of());

  Surroundings {
    below = List.copyOf(below);
  }
}
