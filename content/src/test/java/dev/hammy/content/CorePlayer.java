package dev.hammy.content;

import dev.hammy.content.compile.Content;
import dev.hammy.dialogue.Conversation;
import dev.hammy.dialogue.Dialogue;
import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Block;
import dev.hammy.message.Message.Button;
import dev.hammy.message.Message.Option;
import dev.hammy.message.TokenSealer;
import dev.hammy.message.Tokens;
import dev.hammy.runtime.Address;
import dev.hammy.runtime.IncomingMessage;
import dev.hammy.runtime.Input;
import dev.hammy.runtime.Mailboxes;
import dev.hammy.runtime.SessionCache;
import dev.hammy.runtime.TurnRunner;
import dev.hammy.standins.Player;
import dev.hammy.standins.Screen;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A person in a chat with the core alone: the real content and turns, no platform. */
final class CorePlayer implements Player {
  private static final Address PERSON = new Address("core", "chat", "person");
  private static final Address SOMEBODY_ELSE = new Address("core", "chat", "somebody-else");

  private final Dialogue dialogue;
  private final Language language;
  private final TokenSealer sealer = new TokenSealer(new byte[TokenSealer.KEY_BYTES]);
  private SessionCache sessions = newSessions();
  private TurnRunner turns;
  private Map<String, String> buttons = Map.of();
  private Map<String, String> choices = Map.of();
  private Map<String, String> before = Map.of();
  private Screen screen = new Screen("", List.of(), List.of());

  CorePlayer(Content content) {
    this(content, Language.ENGLISH);
  }

  CorePlayer(Content content, Language language) {
    this.language = language;
    this.dialogue = new Dialogue(content.topic(), content.wordings(), content.textReaders());
    this.turns = newTurns();
  }

  private TurnRunner newTurns() {
    sessions = newSessions();
    return new TurnRunner(dialogue, sealer, sessions, new Mailboxes(Runnable::run, 10, 100));
  }

  private static SessionCache newSessions() {
    return new SessionCache(100, InstantSource.system());
  }

  /** Where the person's chat stands. */
  Conversation conversation() {
    return sessions.find(PERSON).orElseThrow();
  }

  @Override
  public Screen order(String command) {
    return Command.ofWord(command)
        .map(known -> take(PERSON, new Input.Ordered(known)))
        .orElseGet(() -> type("/" + command));
  }

  @Override
  public Screen press(String label) {
    return take(PERSON, Input.Pressed.of(token(buttons, label)));
  }

  @Override
  public Screen pick(List<String> labels) {
    List<String> tokens = labels.stream().map(label -> token(choices, label)).toList();
    return take(PERSON, new Input.Pressed(tokens));
  }

  @Override
  public Screen type(String text) {
    return take(PERSON, new Input.Typed(text));
  }

  @Override
  public void restartBot() {
    turns = newTurns();
  }

  @Override
  public Screen pressAsSomebodyElse(String label) {
    Map<String, String> mine = buttons;
    Map<String, String> mineToChoose = choices;
    Screen seen = take(SOMEBODY_ELSE, Input.Pressed.of(token(buttons, label)));
    buttons = mine;
    choices = mineToChoose;
    return seen;
  }

  @Override
  public Screen pressOnPrevious(String label) {
    return take(PERSON, Input.Pressed.of(token(before, label)));
  }

  @Override
  public void close() {}

  private static String token(Map<String, String> tokens, String label) {
    String token = tokens.get(label);
    if (token == null) {
      throw new AssertionError("no button '" + label + "' among " + tokens.keySet());
    }
    return token;
  }

  private Screen take(Address from, Input input) {
    turns.take(new IncomingMessage(from, language, input, this::show));
    return screen;
  }

  private CompletionStage<Void> show(Message message, Tokens tokens) {
    before = buttons;
    buttons = new LinkedHashMap<>();
    choices = new LinkedHashMap<>();
    for (Option option : message.options()) {
      buttons.put(option.label(), tokens.of(option.press()));
      choices.put(option.label(), tokens.of(option.choose()));
    }
    if (message.done() != null) {
      buttons.put(message.done().label(), tokens.of(message.done().press()));
    }
    for (Button control : message.controls()) {
      buttons.put(control.label(), tokens.of(control.press()));
    }
    screen =
        new Screen(
            text(message),
            message.options().stream().map(Option::label).toList(),
            message.controls().stream().map(Button::label).toList());
    return CompletableFuture.completedFuture(null);
  }

  private static String text(Message message) {
    List<String> lines = new ArrayList<>();
    for (Block block : message.blocks()) {
      lines.addAll(lines(block));
    }
    return String.join("\n", lines);
  }

  private static List<String> lines(Block block) {
    if (block instanceof Block.Heading heading) {
      return List.of(heading.text());
    }
    if (block instanceof Block.Paragraph paragraph) {
      return List.of(paragraph.text());
    }
    if (block instanceof Block.Small small) {
      return List.of(small.text());
    }
    if (block instanceof Block.Link link) {
      return List.of(link.text());
    }
    Block.Items items = (Block.Items) block;
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < items.texts().size(); i++) {
      lines.add((items.numbered() ? (i + 1) + ". " : "- ") + items.texts().get(i));
    }
    return lines;
  }
}
