package dev.hammy.message;

/** Turns what a button means into the text that a platform carries for it. */
@FunctionalInterface
public interface Tokens {
  /**
   * At most {@link TokenSealer#LONGEST} characters of {@code A-Z a-z 0-9 - _}.
   *
   * @throws IllegalStateException if the ticket does not {@linkplain TokenSealer#fits fit}
   */
  String of(Ticket ticket);
}
