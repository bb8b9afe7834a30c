package dev.hammy.telegram;

import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Wordings;
import dev.hammy.runtime.Address;
import dev.hammy.runtime.IncomingMessage;
import dev.hammy.runtime.Input;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Translates updates into what the core understands, and nothing else. Thread-safe. */
final class TelegramListener {
  private static final String PLATFORM = "telegram";
  private static final Pattern COMMAND =
      Pattern.compile("(/[A-Za-z0-9_]+)(?:@([A-Za-z0-9_]+))?(?:\\s+(.*))?", Pattern.DOTALL);
  private static final Pattern START_PAYLOAD = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private final Replies replies;
  private final Wordings wordings;
  private final String username;

  /**
   * Listens for one bot.
   *
   * @param username the bot's, without the at sign
   */
  TelegramListener(Replies replies, Wordings wordings, String username) {
    this.replies = replies;
    this.wordings = wordings;
    this.username = username;
  }

  /** What an update says. */
  sealed interface Heard {
    /**
     * Part of a conversation.
     *
     * @param answer what Telegram wants for a press; absent if nothing was pressed
     */
    record Talk(IncomingMessage message, @Nullable CallbackAnswer answer) implements Heard {}

    /** A command in a group, where nothing personal is said. */
    record GroupCommand(String chat, Language language) implements Heard {}
  }

  /** What an update says; empty if it is nothing for this bot. */
  Optional<Heard> hear(Update update) {
    if (update.getCallbackQuery() != null) {
      return Optional.of(pressed(update.getCallbackQuery()));
    }
    Message message = update.getMessage();
    if (message == null || message.getFrom() == null || message.getChat() == null) {
      return Optional.empty();
    }
    Chat chat = message.getChat();
    if (chat.isUserChat()) {
      return isForTheServerOnly(message) ? Optional.empty() : Optional.of(written(message));
    }
    return chat.isGroupChat() || chat.isSuperGroupChat() ? inGroup(message) : Optional.empty();
  }

  /** Who is behind an update that could not be heard, if they can be written to in private. */
  Optional<User> person(Update update) {
    if (update.getCallbackQuery() != null) {
      return Optional.ofNullable(update.getCallbackQuery().getFrom());
    }
    return Optional.ofNullable(update.getMessage())
        .filter(message -> message.getChat().isUserChat())
        .map(Message::getFrom);
  }

  private Heard written(Message message) {
    String chat = String.valueOf(message.getChat().getId());
    return new Heard.Talk(
        new IncomingMessage(
            address(chat, message.getFrom()),
            language(message.getFrom()),
            input(words(message)),
            replies.writing(chat)),
        null);
  }

  private Heard pressed(CallbackQuery query) {
    CallbackAnswer answer = replies.answer(query.getId());
    MaybeInaccessibleMessage message = query.getMessage();
    User person = query.getFrom();
    String chat = message == null ? "" : String.valueOf(message.getChatId());
    // A private chat has its person's id: anybody else is answered in a box, and the message of the
    // person it belongs to stays as it is.
    boolean own = chat.equals(String.valueOf(person.getId()));
    return new Heard.Talk(
        new IncomingMessage(
            address(chat, person),
            language(person),
            Input.Pressed.of(query.getData() == null ? "" : query.getData()),
            own && message != null
                ? replies.editing(chat, PressedMessage.of(message), answer)
                : replies.inBox(answer)),
        answer);
  }

  private Input input(String words) {
    Matcher written = COMMAND.matcher(words.strip());
    if (!written.matches() || !isForUs(written.group(2))) {
      return new Input.Typed(words);
    }
    String rest = written.group(3) == null ? "" : written.group(3);
    // Words after a command are read as typed: somebody may have put a danger sign there.
    return command(written.group(1))
        .filter(command -> rest.isBlank() || isStartLink(command, rest))
        .<Input>map(Input.Ordered::new)
        .orElseGet(() -> new Input.Typed((written.group(1) + " " + rest).strip()));
  }

  /** Telegram's own word for what can be set, which is the language for now. */
  private static Optional<Command> command(String word) {
    return word.equalsIgnoreCase("/" + BotProfile.SETTINGS)
        ? Optional.of(Command.LANGUAGE)
        : Command.ofWord(word);
  }

  private static boolean isStartLink(Command command, String rest) {
    return command == Command.START && START_PAYLOAD.matcher(rest).matches();
  }

  private Optional<Heard> inGroup(Message message) {
    Matcher command = COMMAND.matcher(words(message).strip());
    if (!command.matches() || !isForUs(command.group(2))) {
      return Optional.empty();
    }
    boolean named = command.group(2) != null;
    return named || command(command.group(1)).isPresent()
        ? Optional.of(
            new Heard.GroupCommand(
                String.valueOf(message.getChat().getId()), language(message.getFrom())))
        : Optional.empty();
  }

  private boolean isForUs(@Nullable String named) {
    return named == null
        || named.toLowerCase(Locale.ROOT).equals(username.toLowerCase(Locale.ROOT));
  }

  /** What was written, with or beneath a picture; nothing for a sticker or a voice message. */
  private static String words(Message message) {
    if (message.getText() != null) {
      return message.getText();
    }
    return message.getCaption() == null ? "" : message.getCaption();
  }

  /** What a person did to the chat as such, without saying anything. */
  private static boolean isForTheServerOnly(Message message) {
    return message.getPinnedMessage() != null
        || message.getMessageAutoDeleteTimerChanged() != null
        || message.getChatBackgroundSet() != null
        || message.getWriteAccessAllowed() != null;
  }

  private static Address address(String chat, User person) {
    return new Address(PLATFORM, chat, String.valueOf(person.getId()));
  }

  Language language(User person) {
    String tag = person.getLanguageCode();
    return wordings.offeredFor(tag == null ? "" : tag);
  }
}
