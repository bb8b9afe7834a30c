package dev.hammy.message;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Facts;
import java.util.List;
import java.util.Optional;

/**
 * What a button means: the conversation as it stood when the button was made, and the move that
 * pressing it makes.
 *
 * @param facts what the person told in their own words beside the answers
 */
public record Ticket(Language language, Answers answers, Facts facts, Move move) {
  /** No move takes more room. */
  private static final Move WIDEST = new Move.Tick(Answers.QUESTION_CODES - 1, new ChoiceSet(0xFF));

  /** With nothing told beside the answers. */
  public Ticket(Language language, Answers answers, Move move) {
    this(language, answers, Facts.NONE, move);
  }

  /**
   * As many of the facts as there is room for beside the answers, whatever the button does: what is
   * left out is asked instead.
   */
  public static Facts fitting(Answers answers, Facts facts) {
    Facts left = facts;
    while (!left.isEmpty()
        && !TokenSealer.fits(new Ticket(Language.ENGLISH, answers, left, WIDEST))) {
      left = left.withoutOne();
    }
    return left;
  }

  /**
   * The ticket in four numbers.
   *
   * @throws IllegalStateException if it does not {@linkplain TokenSealer#fits fit} in a button
   */
  public long[] packed() {
    return TicketCodec.encode(this, TicketCodec.told(this)).words();
  }

  /** The ticket that was {@linkplain #packed packed}; empty if no ticket of today was. */
  public static Optional<Ticket> unpacked(long[] packed) {
    return TicketCodec.decode(Bits.of(packed));
  }

  /**
   * What several tickets mean that were handed in together, as from a menu that lets a person mark
   * more than one choice: the choices taken together. Empty if they do not belong together.
   */
  public static Optional<Ticket> together(List<Ticket> tickets) {
    return tickets.stream().map(Optional::of).reduce(Ticket::joined).flatMap(joined -> joined);
  }

  /** The same in another language. */
  public Ticket in(Language other) {
    return new Ticket(other, answers, facts, move);
  }

  /** The same with other answers. */
  public Ticket with(Answers others) {
    return new Ticket(language, others, facts, move);
  }

  private static Optional<Ticket> joined(Optional<Ticket> first, Optional<Ticket> second) {
    return first.flatMap(one -> second.flatMap(one::join));
  }

  private Optional<Ticket> join(Ticket other) {
    if (language != other.language
        || !answers.equals(other.answers)
        || !facts.equals(other.facts)) {
      return Optional.empty();
    }
    if (move instanceof Move.Choose mine
        && other.move instanceof Move.Choose theirs
        && mine.question() == theirs.question()) {
      Move both = new Move.Choose(mine.question(), mine.choices().plus(theirs.choices()));
      return Optional.of(new Ticket(language, answers, facts, both));
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
