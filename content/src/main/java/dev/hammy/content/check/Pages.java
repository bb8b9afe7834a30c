package dev.hammy.content.check;

import dev.hammy.dialogue.Action;
import dev.hammy.dialogue.Conversation;
import dev.hammy.dialogue.Dialogue;
import dev.hammy.dialogue.RequestWords;
import dev.hammy.dialogue.TextReader;
import dev.hammy.dialogue.TextReaders;
import dev.hammy.dialogue.Turn;
import dev.hammy.dialogue.View;
import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Block;
import dev.hammy.message.Move;
import dev.hammy.message.Page;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The messages that people get, from the dialogue that they talk to. */
final class Pages {
  private static final Move SOURCES = new Move.Order(Command.SOURCES);

  private final Dialogue dialogue;
  private final Set<Language> languages;

  /** Every button that a result can have, but those of guides. */
  private final List<Move> results;

  /**
   * What buttons show.
   *
   * @param buttons how many of them show this
   */
  record Shown(Message message, int buttons) {}

  Pages(Subject subject) {
    this.dialogue = new Dialogue(subject.topic(), subject.wordings(), readers(subject));
    this.results = results(subject.topic().plan());
    // Without advice for every level results cannot be written; property 3 says so.
    boolean canBeWritten = subject.topic().safety().advice().size() == CareLevel.values().length;
    this.languages =
        canBeWritten ? new TreeSet<>(subject.wordings().offered()) : Collections.emptySet();
  }

  private static TextReaders readers(Subject subject) {
    Map<Language, TextReader> readers = new EnumMap<>(Language.class);
    for (Language language : subject.wordings().offered()) {
      readers.put(language, new ReadsEverything(subject.topic(), subject.wordings().in(language)));
    }
    return new TextReaders(readers, none -> RequestWords.NONE);
  }

  private static List<Move> results(List<PlanItem> plan) {
    Stream<Move> pages = Arrays.stream(Page.values()).map(Move.Show::new);
    Stream<Move> items = plan.stream().map(PlanItem::code).map(Move.Open::new);
    return Stream.of(pages, items, Stream.of(SOURCES)).flatMap(moves -> moves).toList();
  }

  /** The languages to look at, in a fixed order. */
  Set<Language> languages() {
    return languages;
  }

  /** Every page of a result, and every plan item in it. */
  List<Message> result(Language language, Answers answers) {
    return after(language, answers, results);
  }

  /**
   * As {@link #result}, in every language, each message once. Where a button leads does not hang on
   * the language: so in English all of them are pressed, and in the others one of those that show
   * the very same there.
   */
  Map<Language, List<Shown>> results(Answers answers) {
    Map<Language, List<Shown>> byLanguage = new EnumMap<>(Language.class);
    if (!languages.isEmpty()) {
      Map<Turn, List<Move>> alike = new LinkedHashMap<>();
      for (Move move : results) {
        Turn turn = take(Language.ENGLISH, answers, move);
        alike.computeIfAbsent(turn, unused -> new ArrayList<>()).add(move);
      }
      languages.forEach(language -> byLanguage.put(language, shown(language, answers, alike)));
    }
    return byLanguage;
  }

  private List<Shown> shown(Language language, Answers answers, Map<Turn, List<Move>> alike) {
    List<Shown> shown = new ArrayList<>();
    alike.forEach(
        (english, moves) -> {
          boolean isEnglish = language == Language.ENGLISH;
          Message message = isEnglish ? english.message() : after(language, answers, moves.get(0));
          shown.add(new Shown(message, moves.size()));
        });
    return shown;
  }

  private List<Message> after(Language language, Answers answers, List<Move> moves) {
    return moves.stream().map(move -> after(language, answers, move)).toList();
  }

  /** A question with nothing ticked and with everything, and why it is asked. */
  List<Message> question(Language language, Answers answers, Question question) {
    ChoiceSet signs = question.of(Choice.Kind.PRESENT);
    ChoiceSet ticked = question.pick() == Question.Pick.SEVERAL ? signs : ChoiceSet.NONE;
    return Stream.of(
            new Move.Tick(question.code(), ChoiceSet.NONE),
            new Move.Tick(question.code(), ticked),
            new Move.Explain(question.code(), ticked))
        .map(move -> after(language, answers, move))
        .toList();
  }

  /** What is said to words that tell everything at once, surely and in doubt. */
  List<Message> words(Language language, Answers answers, View view) {
    Conversation conversation = new Conversation(language, answers, view);
    return Stream.of("everything", "")
        .map(text -> dialogue.take(conversation, new Action.Typed(text, 0)).message())
        .toList();
  }

  /** What every command says here. */
  List<Message> side(Language language, Answers answers) {
    return Arrays.stream(Command.values())
        .map(command -> after(language, answers, new Move.Order(command)))
        .toList();
  }

  /** What a button of a guide shows; empty if the guide is shut to these answers. */
  Optional<Message> stage(Language language, Answers answers, Move.Walk place) {
    Turn turn = take(language, answers, place);
    return turn.conversation().view() instanceof View.Walking
        ? Optional.of(turn.message())
        : Optional.empty();
  }

  /** The answers that somebody has after a move. */
  Answers answers(Answers before, Move move) {
    return take(Language.ENGLISH, before, move).conversation().answers();
  }

  private Message after(Language language, Answers answers, Move move) {
    return take(language, answers, move).message();
  }

  private Turn take(Language language, Answers answers, Move move) {
    Conversation conversation = new Conversation(language, answers, new View.Open());
    return dialogue.take(conversation, new Action.Moved(move));
  }

  /** All words of a message but its buttons', a line for each piece. */
  static String text(Message message) {
    return pieces(message).collect(Collectors.joining("\n"));
  }

  /** The same piece by piece; no line of the content stands in more than one. */
  static Stream<String> pieces(Message message) {
    return message.blocks().stream().flatMap(Pages::pieces);
  }

  private static Stream<String> pieces(Block block) {
    if (block instanceof Block.Heading heading) {
      return Stream.of(heading.text());
    }
    if (block instanceof Block.Paragraph paragraph) {
      return Stream.of(paragraph.text());
    }
    if (block instanceof Block.Items items) {
      return items.texts().stream();
    }
    if (block instanceof Block.Small small) {
      return Stream.of(small.text());
    }
    Block.Link link = (Block.Link) block;
    return Stream.of(link.text() + " " + link.target());
  }
}
