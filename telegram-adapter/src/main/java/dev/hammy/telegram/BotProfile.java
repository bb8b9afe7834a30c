package dev.hammy.telegram;

import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** What Telegram shows of the bot beside its messages: the command list and the descriptions. */
final class BotProfile {
  /** Telegram's word for the page on which everything is set. */
  static final String SETTINGS = "settings";

  private static final Logger LOG = LoggerFactory.getLogger(BotProfile.class);

  private final TelegramCalls calls;
  private final Wordings wordings;

  BotProfile(TelegramCalls calls, Wordings wordings) {
    this.calls = calls;
    this.wordings = wordings;
  }

  /**
   * Sets everything for everybody in English, and again for each offered language.
   *
   * @return done when all was tried; never failed, since a bot without descriptions works
   */
  CompletionStage<Void> publish() {
    CompletionStage<Void> soFar = CompletableFuture.completedFuture(null);
    for (AnsweredMethod<Boolean> method : methods()) {
      soFar = soFar.thenCompose(done -> set(method));
    }
    return soFar;
  }

  private CompletionStage<Void> set(AnsweredMethod<Boolean> method) {
    if (calls.isStopped()) {
      return CompletableFuture.completedFuture(null);
    }
    return calls
        .repeatably("profile", method)
        .handle(
            (done, failure) -> {
              if (failure != null && !calls.isStopped()) {
                LOG.warn("{} failed: {}", method.getMethod(), TelegramFailure.of(failure).kind());
              }
              return null;
            });
  }

  private List<AnsweredMethod<Boolean>> methods() {
    List<AnsweredMethod<Boolean>> methods = new ArrayList<>(in(Language.ENGLISH, null));
    wordings.offered().stream()
        .sorted()
        .forEach(language -> methods.addAll(in(language, language.tag())));
    return methods;
  }

  private List<AnsweredMethod<Boolean>> in(Language language, @Nullable String tag) {
    Wording wording = wordings.in(language);
    return List.of(
        WrittenOut.of(
            SetMyCommands.builder().commands(commands(wording)).languageCode(tag).build()),
        WrittenOut.of(
            SetMyDescription.builder()
                .description(wording.say(Phrase.BOT_DESCRIPTION))
                .languageCode(tag)
                .build()),
        WrittenOut.of(
            SetMyShortDescription.builder()
                .shortDescription(wording.say(Phrase.BOT_SHORT_DESCRIPTION))
                .languageCode(tag)
                .build()));
  }

  /** The command's word, except that people on Telegram look for what can be set elsewhere. */
  private static String word(Command command) {
    return command == Command.LANGUAGE ? SETTINGS : command.word();
  }

  private static List<BotCommand> commands(Wording wording) {
    return Stream.of(Command.values())
        .filter(Command::isListed)
        .map(command -> new BotCommand(word(command), wording.describe(command)))
        .toList();
  }
}
