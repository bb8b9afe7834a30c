package dev.hammy.app.console;

import dev.hammy.message.Message;
import dev.hammy.message.Message.Button;
import dev.hammy.message.Message.Option;
import dev.hammy.message.Ticket;
import dev.hammy.message.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The message on screen, so that a number or a label that is typed means what can be seen.
 *
 * @param tokens makes the token of each of its buttons
 */
record Shown(Message message, Tokens tokens) {

  /** The token of the choice with this number, from 1; empty if there is none. */
  Optional<String> choice(int number) {
    return message.options().stream()
        .filter(option -> option.number() == number)
        .findFirst()
        .map(option -> tokens.of(option.choose()));
  }

  /** The tokens of what is ticked already. */
  List<String> ticked() {
    return message.options().stream()
        .filter(Option::ticked)
        .map(option -> tokens.of(option.choose()))
        .toList();
  }

  boolean picksSeveral() {
    return message.picksSeveral();
  }

  /** The token behind a label, whatever its case and signs; empty if nothing is called so. */
  Optional<String> labelled(String typed) {
    String wanted = bare(typed);
    return wanted.isEmpty()
        ? Optional.empty()
        : Stream.concat(choices(), buttons())
            .filter(named -> bare(named.label()).equals(wanted))
            .findFirst()
            .map(named -> tokens.of(named.meaning()));
  }

  private Stream<Named> choices() {
    return message.options().stream().map(option -> new Named(option.label(), option.choose()));
  }

  private Stream<Named> buttons() {
    Stream<Button> all = Stream.concat(Stream.ofNullable(message.done()), message.controls().stream());
    return all.map(button -> new Named(button.label(), button.press()));
  }

  /** Letters, digits and single spaces: nobody types the brackets or the question mark. */
  private static String bare(String label) {
    return label
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private record Named(String label, Ticket meaning) {}
}
