package dev.hammy.app.console;

import dev.hammy.message.Message;
import dev.hammy.message.Message.Block;
import dev.hammy.message.Message.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A message as text for a terminal. Pure. */
final class ConsoleRenderer {
  /** What stands before each line that a person types. */
  static final String PROMPT = "> ";

  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final boolean bold;
  private final int width;

  /**
   * @param bold whether headings may be set bold
   * @param width of a line in characters
   */
  ConsoleRenderer(boolean bold, int width) {
    this.bold = bold;
    this.width = width;
  }

  /**
   * The blocks, what a picture shows, the choices with their numbers, then the buttons as words to
   * type.
   */
  String render(Message message) {
    List<String> parts = new ArrayList<>();
    for (Block block : message.blocks()) {
      parts.add(String.join("\n", block(block, message.tone())));
    }
    if (message.picture() != null) {
      parts.add(String.join("\n", wrapped(message.picture().inWords(), "")));
    }
    if (!message.options().isEmpty()) {
      parts.add(options(message.options()));
    }
    List<String> buttons =
        Stream.concat(Stream.ofNullable(message.done()), message.controls().stream())
            .map(button -> "[" + Wrapping.printable(button.label()) + "]")
            .toList();
    if (!buttons.isEmpty()) {
      parts.add(String.join("\n", Wrapping.filled(buttons, "  ", width)));
    }
    return "\n" + String.join("\n\n", parts) + "\n\n";
  }

  private List<String> block(Block block, Message.Tone tone) {
    if (block instanceof Block.Heading heading) {
      return heading(heading.text(), tone);
    }
    if (block instanceof Block.Items items) {
      return items(items);
    }
    if (block instanceof Block.Link link) {
      return wrapped(link.text() + " <" + link.target() + ">", "");
    }
    if (block instanceof Block.Small small) {
      return wrapped(small.text(), "");
    }
    return wrapped(((Block.Paragraph) block).text(), "");
  }

  private List<String> heading(String text, Message.Tone tone) {
    // Said in characters, since neither bold nor colour reaches everybody.
    String mark = tone == Message.Tone.URGENT ? "!! " : "";
    return wrapped(text, mark).stream().map(this::emphasised).toList();
  }

  private String emphasised(String line) {
    return bold ? BOLD + line + PLAIN : line;
  }

  private List<String> items(Block.Items items) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < items.texts().size(); i++) {
      String mark = items.numbered() ? (i + 1) + ". " : "- ";
      lines.addAll(wrapped(items.texts().get(i), "  " + mark));
    }
    return lines;
  }

  private String options(List<Option> options) {
    return options.stream()
        .flatMap(option -> option(option).stream())
        .collect(Collectors.joining("\n"));
  }

  private List<String> option(Option option) {
    String tick = option.ticked() ? "[x] " : "";
    String detail = option.detail().isEmpty() ? "" : ": " + option.detail();
    return wrapped(tick + option.label() + detail, "  " + option.mark());
  }

  private List<String> wrapped(String text, String mark) {
    return Wrapping.lines(text, mark, width);
  }
}
