package dev.hammy.discord;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.jspecify.annotations.Nullable;

/**
 * The first response to an interaction, of which Discord takes exactly one, within three seconds:
 * the answer itself if it is ready in time, else a word that it is coming. Thread-safe.
 *
 * <p>Answering at once, without acknowledging first, saves a round trip, shows no "thinking", and
 * leaves JDA time for three attempts when Discord stumbles. An answer with a picture is
 * acknowledged first: sending it may take longer than three seconds, and if Discord refuses it, the
 * words can still follow.
 */
final class FirstResponse implements DiscordChatPort.Place {
  private final InteractionHook hook;
  private final Function<MessageCreateData, RestAction<?>> answer;
  private final RestAction<?> acknowledgement;
  private final boolean edits;
  private final AtomicBoolean open = new AtomicBoolean(true);
  private final CompletableFuture<InteractionHook> acknowledged = new CompletableFuture<>();
  private volatile @Nullable Future<?> late;

  private FirstResponse(
      InteractionHook hook,
      Function<MessageCreateData, RestAction<?>> answer,
      RestAction<?> acknowledgement,
      boolean edits) {
    this.hook = hook;
    this.answer = answer;
    this.acknowledgement = acknowledgement;
    this.edits = edits;
  }

  /** Answers with a new message that only the person sees. */
  static FirstResponse replying(IReplyCallback interaction) {
    return new FirstResponse(
        interaction.getHook(),
        part -> interaction.reply(part).setEphemeral(true),
        interaction.deferReply(true),
        false);
  }

  /** Answers with a new message that everybody in the channel sees. */
  static FirstResponse openly(IReplyCallback interaction) {
    return new FirstResponse(
        interaction.getHook(), interaction::reply, interaction.deferReply(false), false);
  }

  /**
   * Answers by changing the message that something was done on if it was made for the person who
   * did it, else with a new one.
   *
   * @param before the message; null where Discord does not send it, since nobody else can see it
   */
  static FirstResponse to(
      IReplyCallback interaction, IMessageEditCallback same, @Nullable Message before) {
    return belongsTo(interaction, before) ? editing(same) : replying(interaction);
  }

  private static boolean belongsTo(IReplyCallback interaction, @Nullable Message before) {
    if (before == null) {
      return true;
    }
    Message.@Nullable InteractionMetadata made = before.getInteractionMetadata();
    return made == null
        ? interaction.getContext() == InteractionContextType.BOT_DM
        : made.getUser().equals(interaction.getUser());
  }

  /** Answers by changing the message whose button was pressed. */
  static FirstResponse editing(IMessageEditCallback interaction) {
    return new FirstResponse(
        interaction.getHook(),
        part -> interaction.editMessage(edit(part)),
        interaction.deferEdit(),
        true);
  }

  /**
   * Ends the interaction without showing anything.
   *
   * @return whether that can be done: not where Discord then waits for a new message
   */
  boolean endSilently() {
    if (edits) {
      acknowledge();
    }
    return edits;
  }

  /** Acknowledges after this long, unless the answer has gone out by then. */
  void acknowledgeAfter(Duration patience, ScheduledExecutorService timer) {
    if (open.get()) {
      late = timer.schedule(this::acknowledge, patience.toMillis(), TimeUnit.MILLISECONDS);
    }
    if (!open.get()) {
      forgetTimer();
    }
  }

  /** Once the answer is out it would find nothing to do, but hold the whole event until then. */
  private void forgetTimer() {
    Future<?> timer = late;
    if (timer != null) {
      timer.cancel(false);
    }
  }

  private void acknowledge() {
    if (open.compareAndSet(true, false)) {
      acknowledgement.queue(done -> acknowledged.complete(hook), this::goOnUnacknowledged);
    }
  }

  /**
   * That Discord took the acknowledgement may have got lost on its way. JDA's hook does not work
   * any more then; one of its own asks nobody, and finds out.
   */
  private void goOnUnacknowledged(Throwable failure) {
    if (failure instanceof ErrorResponseException refusal
        && refusal.getErrorResponse() == ErrorResponse.UNKNOWN_INTERACTION) {
      acknowledged.completeExceptionally(failure);
    } else {
      String token = hook.getInteraction().getToken();
      acknowledged.complete(InteractionHook.from(hook.getJDA(), token));
    }
  }

  @Override
  public CompletableFuture<?> first(MessageCreateData part) {
    boolean small = part.getAllDistinctFiles().isEmpty();
    if (small && open.compareAndSet(true, false)) {
      forgetTimer();
      return answer.apply(part).submit();
    }
    acknowledge();
    return acknowledged.thenCompose(taken -> taken.editOriginal(edit(part)).submit());
  }

  @Override
  public CompletableFuture<?> further(MessageCreateData part) {
    return acknowledged.getNow(hook).sendMessage(part).setEphemeral(true).submit();
  }

  /**
   * Only what changes: JDA's own conversion also sends an empty content, which V2 rules out. What
   * was attached before goes; what the components show comes by itself.
   */
  private static MessageEditData edit(MessageCreateData part) {
    return new MessageEditBuilder()
        .useComponentsV2()
        .setComponents(part.getComponents())
        .setAttachments(List.of())
        .setAllowedMentions(part.getAllowedMentions())
        .build();
  }
}
