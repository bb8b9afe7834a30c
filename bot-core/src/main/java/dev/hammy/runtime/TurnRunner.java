package dev.hammy.runtime;

import dev.hammy.dialogue.Action;
import dev.hammy.dialogue.Conversation;
import dev.hammy.dialogue.Dialogue;
import dev.hammy.dialogue.Turn;
import dev.hammy.measure.Measures;
import dev.hammy.message.Message;
import dev.hammy.message.Move;
import dev.hammy.message.Ticket;
import dev.hammy.message.TokenSealer;
import dev.hammy.runtime.TurnMeasures.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * The one way through for every message: wait for the chat's turn, find its conversation (in the
 * pressed button, else in the cache), ask the {@link Dialogue}, remember, and say. Thread-safe.
 *
 * <p>A turn that fails by a bug leaves the remembered conversation as it was and answers with an
 * apology.
 */
public final class TurnRunner {
  private static final System.Logger LOG = System.getLogger(TurnRunner.class.getName());

  private final Dialogue dialogue;
  private final TokenSealer sealer;
  private final SessionCache sessions;
  private final Mailboxes mailboxes;
  private final TurnMeasures counted;

  /** Turns that nobody watches over. */
  public TurnRunner(
      Dialogue dialogue, TokenSealer sealer, SessionCache sessions, Mailboxes mailboxes) {
    this(dialogue, sealer, sessions, mailboxes, new Measures());
  }

  /**
   * @param measures where turns are counted and timed
   */
  public TurnRunner(
      Dialogue dialogue,
      TokenSealer sealer,
      SessionCache sessions,
      Mailboxes mailboxes,
      Measures measures) {
    this.dialogue = dialogue;
    this.sealer = sealer;
    this.sessions = sessions;
    this.mailboxes = mailboxes;
    this.counted = new TurnMeasures(measures, System::nanoTime);
    measures.level(
        "hammy_turns_open", "Turns that are under way or wait for their chat.", mailboxes::open);
  }

  /**
   * Takes a message.
   *
   * @return done when it has been handled and the answer handed over, whatever came of it; never
   *     failed
   */
  public CompletionStage<Void> take(IncomingMessage incoming) {
    TurnMeasures.Timing timing = counted.begin();
    return mailboxes
        .put(incoming.from(), timing::due, () -> turn(incoming, timing))
        .exceptionallyCompose(failure -> refuse(incoming, failure))
        .exceptionally(lost -> logLost(lost));
  }

  /**
   * Says that too much comes at once, without a turn: for what is over a limit.
   *
   * @return done when the platform has taken that, failed if it will not
   */
  public CompletionStage<Void> decline(IncomingMessage incoming) {
    counted.ended(Outcome.REFUSED);
    return say(incoming, sorry(incoming, dialogue::busy));
  }

  /** What was pressed can be pressed again; in words that were not read may be a danger sign. */
  private Message sorry(IncomingMessage incoming, Function<Conversation, Message> otherwise) {
    Conversation before = before(incoming);
    return incoming.input() instanceof Input.Typed
        ? dialogue.notRead(before)
        : otherwise.apply(before);
  }

  private CompletionStage<Void> turn(IncomingMessage incoming, TurnMeasures.Timing timing) {
    Turn turn = next(incoming);
    CompletionStage<Void> said = say(incoming, turn.message());
    timing.handedOver();
    // Remembered only once it has been said: what is typed next answers what is on screen.
    return said.thenRun(
        () -> {
          remember(incoming.from(), turn.conversation());
          timing.delivered();
        });
  }

  private void remember(Address chat, Conversation conversation) {
    if (conversation.isForgotten()) {
      sessions.forget(chat);
    } else {
      sessions.keep(chat, conversation);
    }
  }

  private Turn next(IncomingMessage incoming) {
    Input input = incoming.input();
    if (input instanceof Input.Pressed) {
      return open(incoming)
          .map(ticket -> dialogue.take(ticket, remembered(incoming)))
          .orElseGet(() -> dialogue.take(remembered(incoming), new Action.Unopened()));
    }
    if (input instanceof Input.Ordered ordered) {
      Move order = new Move.Order(ordered.command());
      return dialogue.take(remembered(incoming), new Action.Moved(order));
    }
    Input.Typed typed = (Input.Typed) input;
    Action.Typed words = new Action.Typed(typed.text(), sessions.today());
    return open(incoming)
        .map(ticket -> dialogue.take(ticket, remembered(incoming), words))
        .orElseGet(() -> dialogue.take(remembered(incoming), words));
  }

  /** Where the chat stood before this message: as its button says, else as remembered. */
  private Conversation before(IncomingMessage incoming) {
    return open(incoming).map(Conversation::at).orElseGet(() -> remembered(incoming));
  }

  /** What the pressed button means, or shows again the message whose field was typed into. */
  private Optional<Ticket> open(IncomingMessage incoming) {
    if (incoming.input() instanceof Input.Pressed pressed) {
      return open(incoming.from(), pressed.tokens());
    }
    return incoming.input() instanceof Input.Typed typed && typed.answers() != null
        ? open(incoming.from(), List.of(typed.answers()))
        : Optional.empty();
  }

  private Optional<Ticket> open(Address from, List<String> tokens) {
    List<Optional<Ticket>> opened =
        tokens.stream().map(token -> sealer.open(from.owner(), token)).toList();
    return opened.stream().allMatch(Optional::isPresent)
        ? Ticket.together(opened.stream().map(Optional::orElseThrow).toList())
        : Optional.empty();
  }

  private Conversation remembered(IncomingMessage incoming) {
    return sessions
        .find(incoming.from())
        .orElseGet(() -> Conversation.unknown(incoming.language()));
  }

  private CompletionStage<Void> say(IncomingMessage incoming, Message message) {
    return incoming.reply().say(message, sealer.tokens(incoming.from().owner()));
  }

  private CompletionStage<Void> refuse(IncomingMessage incoming, Throwable failure) {
    Throwable cause = Failures.cause(failure);
    if (cause instanceof RejectedExecutionException) {
      return decline(incoming);
    }
    if (cause instanceof UndeliveredException || cause instanceof TimeoutException) {
      counted.ended(Outcome.UNDELIVERED);
      // What is on screen is not known any more; the buttons still are.
      sessions.forget(incoming.from());
      return CompletableFuture.failedFuture(cause);
    }
    counted.ended(Outcome.FAILED);
    LOG.log(System.Logger.Level.ERROR, "a turn failed: {0}", Failures.withoutWords(failure));
    return say(incoming, sorry(incoming, dialogue::apology));
  }

  private static Void logLost(Throwable lost) {
    LOG.log(
        System.Logger.Level.WARNING,
        "an answer was not delivered: {0}",
        Failures.withoutWords(lost));
    return null;
  }
}
