package dev.hammy.content.check;

import dev.hammy.protocol.Answers;
import java.util.Optional;

/**
 * Something that breaks a property.
 *
 * @param message what is wrong, and how to mend it
 * @param conversation the answers that show it; empty if no conversation does
 */
record Broken(String message, Optional<Answers> conversation) {
  static Broken by(String message, Answers conversation) {
    return new Broken(message, Optional.of(conversation));
  }

  static Broken as(String message) {
    return new Broken(message, Optional.empty());
  }
}
