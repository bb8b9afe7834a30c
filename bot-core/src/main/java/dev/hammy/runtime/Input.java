package dev.hammy.runtime;

import dev.hammy.message.Command;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person did. */
public sealed interface Input {
  /**
   * Pressed a button, or handed in a menu with several choices marked.
   *
   * @param tokens the sealed tokens as the platform carried them; at least one
   */
  record Pressed(List<String> tokens) implements Input {
    public Pressed {
      tokens = List.copyOf(tokens);
    }

    /** Not the tokens. */
    @Override
    public String toString() {
      return "Pressed[" + tokens.size() + " buttons]";
    }

    public static Pressed of(String token) {
      return new Pressed(List.of(token));
    }
  }

  /**
   * Typed something. Of any length, in any script; {@link #toString} does not show it.
   *
   * @param answers the token of what it answers, as the platform carried it; absent where a chat
   *     does not say, and then it answers what was shown last
   */
  record Typed(String text, @Nullable String answers) implements Input {
    public Typed(String text) {
      this(text, null);
    }

    @Override
    public String toString() {
      return "Typed[" + text.length() + " characters]";
    }
  }

  /** Used one of the platform's commands. */
  record Ordered(Command command) implements Input {}
}
