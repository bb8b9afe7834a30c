package dev.hammy.app.console;

import dev.hammy.message.Command;
import dev.hammy.runtime.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Translates a typed line into what the person did: a number or a label on screen is a press, a
 * command's word is the command, all else is text for the dialogue to read. Pure.
 */
final class ConsoleListener {
  private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,2}([ ,;]+[0-9]{1,2})*");

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
        .or(() -> Command.ofWord(text.split("\\s", 2)[0]).filter(c -> isOrder(text)).map(Input.Ordered::new))
        .orElseGet(() -> new Input.Typed(line));
  }

  /** A command after a slash may have words behind it; without one it has to stand alone. */
  private static boolean isOrder(String text) {
    return text.startsWith("/") || !text.contains(" ");
  }

  /** Empty unless every number is on screen, and more than one only where several may be picked. */
  private static Optional<Input> numbers(String text, Shown shown) {
    if (!NUMBERS.matcher(text).matches()) {
      return Optional.empty();
    }
    List<String> tokens = new ArrayList<>();
    List<Integer> numbers =
        Stream.of(text.split("[ ,;]+")).map(Integer::valueOf).distinct().toList();
    for (int number : numbers) {
      shown.choice(number).ifPresent(tokens::add);
    }
    boolean allShown = tokens.size() == numbers.size();
    boolean asManyAsAsked = numbers.size() == 1 || shown.picksSeveral();
    return allShown && asManyAsAsked ? Optional.of(new Input.Pressed(tokens)) : Optional.empty();
  }
}
