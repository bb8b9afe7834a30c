package dev.hammy.dialogue;

import dev.hammy.message.Command;
import dev.hammy.message.Move;
import dev.hammy.message.Page;
import dev.hammy.protocol.ChoiceSet;

/** What is on screen. */
public sealed interface View {
  /** The move that stands for it where a conversation is parked: each has its own. */
  Move move();

  /** The view that a move {@linkplain #move stands for}; what is open, for any other. */
  static View of(Move move) {
    if (move instanceof Move.Tick tick) {
      return new Asking(tick.question(), tick.ticked());
    }
    if (move instanceof Move.Show show) {
      return new Result(show.page());
    }
    if (move instanceof Move.Open open) {
      return new Opened(open.item());
    }
    if (move instanceof Move.Walk walk) {
      return new Walking(walk);
    }
    return move instanceof Move.Order order ? of(order.command()) : new Open();
  }

  private static View of(Command command) {
    return switch (command) {
      case START -> new Welcome();
      case CHANGE -> new Changing();
      case REVIEW -> new Confirming();
      case START_OVER -> new StartingOver();
      case FORGET -> new Forgotten();
      default -> new Open();
    };
  }

  /** The welcome: who this is, for what, and what is kept. */
  record Welcome() implements View {
    @Override
    public Move move() {
      return new Move.Order(Command.START);
    }
  }

  /** What the answers lead to: the open question, or the result's first page. */
  record Open() implements View {
    @Override
    public Move move() {
      return new Move.Order(Command.RESUME);
    }
  }

  /**
   * One question, open or opened again, with some choices ticked.
   *
   * @param question its stable code
   */
  record Asking(int question, ChoiceSet ticked) implements View {
    @Override
    public Move move() {
      return new Move.Tick(question, ticked);
    }
  }

  /** A page of the result. */
  record Result(Page page) implements View {
    @Override
    public Move move() {
      return new Move.Show(page);
    }
  }

  /**
   * A plan item of the result.
   *
   * @param item its stable code
   */
  record Opened(int item) implements View {
    @Override
    public Move move() {
      return new Move.Open(item);
    }
  }

  /** A stage of a guide, with what has been found so far. */
  record Walking(Move.Walk place) implements View {
    @Override
    public Move move() {
      return place;
    }
  }

  /** The list of answers to put right; the numbers on it mean questions. */
  record Changing() implements View {
    @Override
    public Move move() {
      return new Move.Order(Command.CHANGE);
    }
  }

  /** What was read in the person's own words, to be confirmed. */
  record Confirming() implements View {
    @Override
    public Move move() {
      return new Move.Order(Command.REVIEW);
    }
  }

  /** Whether to begin again, which loses the answers. */
  record StartingOver() implements View {
    @Override
    public Move move() {
      return new Move.Order(Command.START_OVER);
    }
  }

  /** The end; nothing is to be remembered. */
  record Forgotten() implements View {
    @Override
    public Move move() {
      return new Move.Order(Command.FORGET);
    }
  }
}
