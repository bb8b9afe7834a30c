package dev.hammy.app.console;

import dev.hammy.message.Command;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Button;
import dev.hammy.message.Message.Option;
import dev.hammy.message.Move;
import dev.hammy.message.Ticket;
import dev.hammy.message.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The message on screen, so that a number or a label that is typed means what can be seen.
 *
 * @param tokens makes the token of each of its buttons
 */
record Shown(Message message, Tokens tokens) {

  /**
   * The tokens that answer with these choices; none if a number is not on screen, or if there is
   * more than one where one is asked for. What is ticked already stays part of the answer, as it
   * does for somebody who presses: a sign that was heard is never dropped by naming another.
   *
   * @param numbers as shown, from 1
   */
  List<String> choices(Set<Integer> numbers) {
    List<Option> named =
        message.options().stream().filter(option -> numbers.contains(option.number())).toList();
    if (named.size() < numbers.size() || (named.size() > 1 && !message.picksSeveral())) {
      return List.of();
    }
    boolean adds = named.stream().allMatch(Option::several);
    return message.options().stream()
        .filter(option -> named.contains(option) || (adds && option.ticked()))
        .map(option -> tokens.of(option.choose()))
        .toList();
  }

  /** Whether the conversation is over: all that is left is to begin another. */
  boolean isTheEnd() {
    return message.options().isEmpty()
        && !message.controls().isEmpty()
        && message.controls().stream().allMatch(Shown::startsOver);
  }

  private static boolean startsOver(Button button) {
    return button.press().move().equals(new Move.Order(Command.START));
  }

  /** The token behind a label, whatever its case and signs; empty if nothing is called so. */
  Optional<String> labelled(String typed) {
    String wanted = bare(typed);
    return wanted.isEmpty()
        ? Optional.empty()
        : Stream.concat(options(), buttons())
            .filter(named -> bare(named.label()).equals(wanted))
            .findFirst()
            .map(named -> tokens.of(named.meaning()));
  }

  private Stream<Named> options() {
    return message.options().stream().map(option -> new Named(option.label(), option.choose()));
  }

  private Stream<Named> buttons() {
    Stream<Button> all =
        Stream.concat(Stream.ofNullable(message.done()), message.controls().stream());
    return all.map(button -> new Named(button.label(), button.press()));
  }

  /** Letters, digits and single spaces: nobody types the brackets or the question mark. */
  private static String bare(String label) {
    return label.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private record Named(String label, Ticket meaning) {}
}
