package dev.hammy.content.draw;

import dev.hammy.content.compile.Content;
import dev.hammy.content.compile.Vignette;
import dev.hammy.dialogue.Action;
import dev.hammy.dialogue.Conversation;
import dev.hammy.dialogue.Dialogue;
import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Move;
import dev.hammy.message.Ticket;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A whole conversation as a strip of phone screens, to be looked at: a vignette's questions with
 * what is picked, every page of its result, every plan item in it and the first screen of every
 * guide.
 */
public final class ChatDrawing {
  private static final int GAP = 24;
  private static final int IN_A_ROW = 6;

  private final Dialogue dialogue;
  private final Triage triage;

  private ChatDrawing(Content content) {
    this.dialogue = new Dialogue(content.topic(), content.wordings());
    this.triage = new Triage(content.topic());
  }

  /** How bright the screens are. */
  public enum Theme {
    /** Dark words on light ground. */
    light("#dfe5ec", "#ffffff", "#16191d", "#5b6570", "#c9d3de"),
    /** Light words on dark ground. */
    dark("#0e1621", "#182533", "#f2f4f6", "#9aa7b4", "#2b3b4d");

    private final String style;

    Theme(String ground, String bubble, String words, String small, String button) {
      this.style =
          """
          text { font: 14px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; fill: %3$s; }
          .ground { fill: %1$s; } .bubble { fill: %2$s; } .strong { font-weight: 600; }
          .small { font-size: 12px; fill: %4$s; } .link { text-decoration: underline; }
          .button { fill: %5$s; } .pressed { fill: %5$s; stroke: #d9822b; stroke-width: 3; }
          .label { text-anchor: middle; }
          .care { stroke: #d9822b; stroke-width: 4; } .urgent { stroke: #d64545; stroke-width: 4; }
          """
              .formatted(ground, bubble, words, small, button);
    }
  }

  /** The conversation of a vignette as an SVG document. */
  public static String of(Content content, Vignette vignette, Theme theme) {
    return document(new ChatDrawing(content).screens(vignette.answers()), theme);
  }

  private List<Screen> screens(Answers given) {
    List<Screen> screens = new ArrayList<>();
    Answers answers = Answers.none();
    screens.add(new Screen(press(answers, new Move.Order(Command.START)), ""));
    while (triage.next(answers) instanceof Step.Ask ask) {
      Question question = ask.question();
      ChoiceSet known = given.to(question);
      ChoiceSet picked = known.isEmpty() ? question.unsure().alone() : known;
      Move asked = new Move.Tick(question.code(), picked.and(question.together()));
      screens.add(new Screen(press(answers, asked), label(question, picked)));
      answers = answers.with(question, picked);
    }
    screens.addAll(result(answers));
    return screens;
  }

  private static String label(Question question, ChoiceSet picked) {
    return question.picked(picked).stream()
        .map(Choice::label)
        .map(line -> line.english())
        .collect(Collectors.joining(", "));
  }

  /** Every page that the result's first page leads to, and what those lead to. */
  private List<Screen> result(Answers answers) {
    Message first = press(answers, new Move.Order(Command.RESUME));
    List<Screen> screens = new ArrayList<>(List.of(new Screen(first, "")));
    Set<Move> pages = new LinkedHashSet<>(shown(first));
    Set<Move> deeper = new LinkedHashSet<>();
    for (Move page : pages) {
      Message message = press(answers, page);
      screens.add(new Screen(message, ""));
      deeper.addAll(shown(message));
    }
    deeper.removeAll(pages);
    deeper.forEach(move -> screens.add(new Screen(press(answers, move), "")));
    return screens;
  }

  private static List<Move> shown(Message message) {
    return message.controls().stream()
        .map(Message.Button::press)
        .map(Ticket::move)
        .filter(move -> !(move instanceof Move.Order order && order.command() != Command.SOURCES))
        .filter(move -> !(move instanceof Move.Cite))
        .toList();
  }

  private Message press(Answers answers, Move move) {
    Conversation conversation = Conversation.at(new Ticket(Language.ENGLISH, answers, move));
    return dialogue.take(conversation, new Action.Moved(move)).message();
  }

  private static String document(List<Screen> screens, Theme theme) {
    StringBuilder body = new StringBuilder();
    int top = GAP;
    int rowHeight = 0;
    for (int i = 0; i < screens.size(); i++) {
      int column = i % IN_A_ROW;
      top += column == 0 && i > 0 ? rowHeight + GAP : 0;
      rowHeight = column == 0 ? 0 : rowHeight;
      PhonePage.Drawn drawn = PhonePage.of(screens.get(i));
      int left = GAP + column * (PhonePage.WIDTH + GAP);
      body.append("<g transform=\"translate(%d %d)\">\n".formatted(left, top));
      body.append(drawn.svg()).append("</g>\n");
      rowHeight = Math.max(rowHeight, drawn.height());
    }
    int width = GAP + IN_A_ROW * (PhonePage.WIDTH + GAP);
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d">
        <style>
        %3$s</style>
        <rect class="ground" width="%1$d" height="%2$d"/>
        %4$s</svg>
        """
        .formatted(width, top + rowHeight + GAP, theme.style, body);
  }
}
