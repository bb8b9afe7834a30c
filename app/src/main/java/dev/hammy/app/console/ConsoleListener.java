package dev.hammy.app.console;

import dev.hammy.message.Command;
import dev.hammy.runtime.Input;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Translates a typed line into what the person did: a number or a label on screen is a press, a
 * command after a slash is that command, all else is text for the dialogue to read. Pure.
 */
final class ConsoleListener {
  /** Gives nothing back that it has taken: a line of any length is matched without recursion. */
  private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,2}+(?:[ ,;]++[0-9]{1,2}+)*+");

  private ConsoleListener() {}

  /**
   * What a line means.
   *
   * @param line as typed; may be empty
   * @param shown what was on screen
   */
  static Input translate(String line, Shown shown) {
    String text = line.strip();
    return numbers(text, shown)
        .or(() -> shown.labelled(text).map(Input.Pressed::of))
        .or(() -> command(text))
        .orElseGet(() -> new Input.Typed(line));
  }

  /**
   * A bare word is the dialogue's to judge: "hamstring" is a command and also where it hurts. So
   * are words after a command: they may tell of danger.
   */
  private static Optional<Input> command(String text) {
    return text.startsWith("/") ? Command.ofWord(text).map(Input.Ordered::new) : Optional.empty();
  }

  private static Optional<Input> numbers(String text, Shown shown) {
    if (!NUMBERS.matcher(text).matches()) {
      return Optional.empty();
    }
    Set<Integer> numbers =
        Stream.of(text.split("[ ,;]+")).map(Integer::valueOf).collect(Collectors.toSet());
    List<String> tokens = shown.choices(numbers);
    return tokens.isEmpty() ? Optional.empty() : Optional.of(new Input.Pressed(tokens));
  }
}
