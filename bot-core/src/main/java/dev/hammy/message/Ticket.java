package dev.hammy.message;

import dev.hammy.protocol.Answers;
import java.util.List;
import java.util.Optional;

/**
 * What a button means: the conversation as it stood when the button was made, and the move that
 * pressing it makes.
 */
public record Ticket(Language language, Answers answers, Move move) {

  /**
   * What several tickets mean that were handed in together, as from a menu that lets a person mark
   * more than one choice: the choices taken together. Empty if they do not belong together.
   */
  public static Optional<Ticket> together(List<Ticket> tickets) {
    return tickets.stream().map(Optional::of).reduce(Ticket::joined).flatMap(joined -> joined);
  }

  /** The same in another language. */
  public Ticket in(Language other) {
    return new Ticket(other, answers, move);
  }

  private static Optional<Ticket> joined(Optional<Ticket> first, Optional<Ticket> second) {
    return first.flatMap(one -> second.flatMap(one::join));
  }

  private Optional<Ticket> join(Ticket other) {
    if (language != other.language || !answers.equals(other.answers)) {
      return Optional.empty();
    }
    if (move instanceof Move.Choose mine
        && other.move instanceof Move.Choose theirs
        && mine.question() == theirs.question()) {
      Move both = new Move.Choose(mine.question(), mine.choices().plus(theirs.choices()));
      return Optional.of(new Ticket(language, answers, both));
    }
    // "None of these" beside something else says nothing: what is picked outweighs it.
    if (unticks()) {
      return Optional.of(other);
    }
    return other.unticks() ? Optional.of(this) : Optional.empty();
  }

  private boolean unticks() {
    return move instanceof Move.Tick tick && tick.ticked().isEmpty();
  }
}
