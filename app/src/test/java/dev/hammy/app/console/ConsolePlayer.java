package dev.hammy.app.console;

import dev.hammy.content.compile.Content;
import dev.hammy.dialogue.Dialogue;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Button;
import dev.hammy.message.Message.Option;
import dev.hammy.message.TokenSealer;
import dev.hammy.runtime.Address;
import dev.hammy.runtime.IncomingMessage;
import dev.hammy.runtime.Input;
import dev.hammy.runtime.Mailboxes;
import dev.hammy.runtime.SessionCache;
import dev.hammy.runtime.TurnRunner;
import dev.hammy.standins.Player;
import dev.hammy.standins.Screen;
import dev.hammy.standins.phone.PhoneScreen;
import dev.hammy.standins.phone.TerminalPhone;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person at the terminal: whatever a transcript has them press, they type as the screen shows it.
 */
final class ConsolePlayer implements Player {
  private static final ConsoleRenderer NARROW = new ConsoleRenderer(true, TerminalPhone.COLUMNS);
  private static final Address PERSON = new Address("terminal", "here", "person");
  private static final Address SOMEBODY_ELSE = new Address("terminal", "here", "somebody-else");

  private final Dialogue dialogue;
  private final Language language;
  private final TokenSealer sealer = new TokenSealer(new byte[TokenSealer.KEY_BYTES]);
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final ConsolePort port = newPort();
  private final List<PhoneScreen> onAPhone = new ArrayList<>();
  private TurnRunner turns;
  private Shown before = port.shown();

  ConsolePlayer(Content content) {
    this(content, Language.ENGLISH);
  }

  ConsolePlayer(Content content, Language language) {
    this.language = language;
    this.dialogue = new Dialogue(content.topic(), content.wordings(), content.textReaders());
    this.turns = newTurns();
  }

  private ConsolePort newPort() {
    PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
    return new ConsolePort(out, false, () -> new ConsoleRenderer(false, 80));
  }

  private TurnRunner newTurns() {
    SessionCache sessions = new SessionCache(100, InstantSource.system());
    return new TurnRunner(dialogue, sealer, sessions, new Mailboxes(Runnable::run, 10, 100));
  }

  @Override
  public Screen order(String command) {
    return typed("/" + command);
  }

  @Override
  public Screen press(String label) {
    return typed(label);
  }

  @Override
  public Screen pick(List<String> labels) {
    return typed(labels.stream().map(this::number).collect(Collectors.joining(" ")));
  }

  @Override
  public Screen type(String text) {
    return typed(text);
  }

  @Override
  public void restartBot() {
    turns = newTurns();
  }

  @Override
  public Screen pressAsSomebodyElse(String label) {
    return take(SOMEBODY_ELSE, ConsoleListener.translate(label, port.shown()), newPort());
  }

  @Override
  public Screen pressOnPrevious(String label) {
    return take(PERSON, ConsoleListener.translate(label, before), port);
  }

  @Override
  public void close() {}

  private String number(String label) {
    return port.shown().message().options().stream()
        .filter(option -> option.label().equals(label))
        .map(option -> String.valueOf(option.number()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no choice '" + label + "'"));
  }

  private Screen typed(String line) {
    Shown onScreen = port.shown();
    Screen screen = take(PERSON, ConsoleListener.translate(line, onScreen), port);
    before = onScreen;
    return screen;
  }

  private Screen take(Address from, Input input, ConsolePort reply) {
    written.reset();
    turns.take(new IncomingMessage(from, language, input, reply)).toCompletableFuture().join();
    Message message = reply.shown().message();
    onAPhone.add(TerminalPhone.screen(NARROW.render(message) + ConsoleRenderer.PROMPT));
    return screen(message);
  }

  /** All that was said so far, as it stands in a terminal on a phone. */
  List<PhoneScreen> onAPhone() {
    return List.copyOf(onAPhone);
  }

  private Screen screen(Message message) {
    return new Screen(
        written.toString(StandardCharsets.UTF_8),
        message.options().stream().map(Option::label).toList(),
        Stream.concat(Stream.ofNullable(message.done()), message.controls().stream())
            .map(Button::label)
            .toList());
  }
}
