package dev.hammy.telegram;

import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Wordings;
import dev.hammy.runtime.Address;
import dev.hammy.runtime.ChatPort;
import dev.hammy.runtime.IncomingMessage;
import dev.hammy.runtime.Input;
import dev.hammy.telegram.Update.Person;
import dev.hammy.telegram.Update.Press;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
    if (update.press() != null) {
      return Optional.of(pressed(update.press()));
    }
    ChatMessage message = update.message();
    if (message == null || message.from() == null) {
      return Optional.empty();
    }
    if (message.isPrivate()) {
      return Optional.of(written(message, message.from()));
    }
    return message.isInGroup() ? inGroup(message, message.from()) : Optional.empty();
  }

  private Heard written(ChatMessage message, Person from) {
    String chat = String.valueOf(message.chat().id());
    return new Heard.Talk(
        new IncomingMessage(
            address(chat, from), language(from), input(message.words()), replies.writing(chat)),
        null);
  }

  private Heard pressed(Press press) {
    CallbackAnswer answer = replies.answer(press.id());
    ChatMessage message = press.message();
    Person person = press.from();
    String chat = message == null ? "" : String.valueOf(message.chat().id());
    // A private chat has its person's id: anybody else is answered in a box, and the message of the
    // person it belongs to stays as it is.
    ChatPort reply =
        message != null && message.chat().id() == person.id()
            ? replies.editing(chat, PressedMessage.of(message), answer)
            : replies.inBox(answer);
    return new Heard.Talk(
        new IncomingMessage(
            address(chat, person), language(person), Input.Pressed.of(press.data()), reply),
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

  private Optional<Heard> inGroup(ChatMessage message, Person from) {
    Matcher command = COMMAND.matcher(message.words().strip());
    if (!command.matches() || !isForUs(command.group(2))) {
      return Optional.empty();
    }
    boolean named = command.group(2) != null;
    return named || command(command.group(1)).isPresent()
        ? Optional.of(new Heard.GroupCommand(String.valueOf(message.chat().id()), language(from)))
        : Optional.empty();
  }

  private boolean isForUs(@Nullable String named) {
    return named == null
        || named.toLowerCase(Locale.ROOT).equals(username.toLowerCase(Locale.ROOT));
  }

  private static Address address(String chat, Person person) {
    return new Address(PLATFORM, chat, String.valueOf(person.id()));
  }

  Language language(Person person) {
    return wordings.offeredFor(person.language());
  }
}
