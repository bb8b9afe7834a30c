package dev.hammy.dialogue;

import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Elsewhere;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Request;
import dev.hammy.protocol.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What typed text does: a danger sign in it comes before everything; else it is a command, an
 * answer to the question or the stage on screen, or not understood, which is said kindly with the
 * same screen again.
 */
final class TextReading {
  /**
   * Longer than anything that people write, and read in well under a second; a longer text is read
   * for danger signs only.
   */
  private static final int LONGEST_READ = 10_000;

  /**
   * The commands that a person may give as a bare word. Those that lose answers are not among them:
   * "hamstring" is also where it hurts.
   */
  private static final Set<Command> BARE_WORDS =
      Set.of(
          Command.HELP,
          Command.BACK,
          Command.WHY,
          Command.CHANGE,
          Command.SOURCES,
          Command.PRIVACY,
          Command.MYDATA,
          Command.LANGUAGE,
          Command.STOP);

  private final Dialogue dialogue;
  private final AnswerTurns answerTurns;
  private final FactTurns factTurns;
  private final RequestTurns requestTurns;
  private final TextReaders readers;
  private final DangerWatch dangerWatch;
  private final ElsewhereWatch elsewhereWatch;
  private final ButtonWords buttonWords;

  TextReading(
      Dialogue dialogue,
      Topic topic,
      GuideTurns guideTurns,
      RequestTurns requestTurns,
      TextReaders readers) {
    this.dialogue = dialogue;
    this.factTurns = requestTurns.factTurns();
    this.requestTurns = requestTurns;
    this.readers = readers;
    this.dangerWatch = new DangerWatch(topic);
    this.elsewhereWatch = new ElsewhereWatch(topic.elsewhere(), readers);
    this.answerTurns =
        new AnswerTurns(dialogue, guideTurns, requestTurns.factTurns(), elsewhereWatch, readers);
    this.buttonWords = new ButtonWords(dialogue, topic);
  }

  Turn read(Conversation conversation, Action.Typed typed) {
    PlainText text = PlainText.of(typed.text());
    return buttonWords.pressed(conversation, text).orElseGet(() -> read(conversation, typed, text));
  }

  private Turn read(Conversation conversation, Action.Typed typed, PlainText text) {
    Optional<Language> spoken = otherLanguage(conversation, text);
    if (spoken.isPresent()) {
      return readIn(spoken.get(), conversation, typed, text);
    }
    Reading reading = Reading.NOTHING;
    if (!buttonWords.isChoice(conversation, text)) {
      // Where there is no word, nothing was told.
      reading =
          text.isEmpty() ? Reading.NOTHING : told(conversation, text, reading(conversation, typed));
      Optional<Turn> first = first(conversation, text, reading);
      if (first.isPresent()) {
        return first.get();
      }
    }
    if (typed.text().length() > LONGEST_READ) {
      String tooLong = dialogue.wording(conversation).say(Phrase.TOO_LONG);
      return dialogue.remark(conversation, List.of(tooLong));
    }
    return plain(conversation, typed.text().strip(), text, reading);
  }

  /** The language that somebody plainly writes, though the chat is held in another. */
  private Optional<Language> otherLanguage(Conversation conversation, PlainText text) {
    return readers
        .spoken(text)
        .filter(language -> language != conversation.language())
        .filter(dialogue.offered()::contains);
  }

  /**
   * Reads what was typed in another language in that one. A danger sign is asked about in it at
   * once; else it is offered, and what was told is kept.
   */
  private Turn readIn(
      Language language, Conversation conversation, Action.Typed typed, PlainText text) {
    Conversation spoken = conversation.in(language);
    Reading own = told(conversation, text, reading(conversation, typed));
    Reading other = told(spoken, text, reading(spoken, typed));
    List<ReadAnswer> signs =
        Stream.concat(other.dangers().stream(), own.dangers().stream()).toList();
    return first(spoken, text, new Reading(other.answers(), signs))
        .orElseGet(
            () -> dialogue.obey(factTurns.noting(conversation, other.answers()), Command.LANGUAGE));
  }

  /**
   * What counts of what was read. Words that ask for something, or name a button, tell nothing but
   * an answer to the question on screen. Neither do words that name a question to change; but a
   * danger sign that is heard in those counts: "no feeling" names one as well.
   */
  private Reading told(Conversation conversation, PlainText text, Reading reading) {
    boolean asks =
        readers.onlyRequests(conversation.language(), text)
            || buttonWords.requested(conversation, text).isPresent()
            || buttonWords.isNamed(conversation, text);
    boolean tells = !asks && requestTurns.named(conversation, text).isEmpty();
    Optional<Question> asked = dialogue.asking(conversation);
    List<ReadAnswer> answers =
        reading.answers().stream()
            .filter(one -> tells || (one.sure() && one.answers(asked)))
            .filter(one -> asked.isPresent() || one.isToldIn(text))
            .toList();
    return new Reading(answers, asks ? List.of() : reading.dangers());
  }

  /** What was said in the person's own words; of a very long text only the danger signs. */
  private Reading reading(Conversation conversation, Action.Typed typed) {
    TextReader reader = readers.in(conversation.language());
    Question asked = dialogue.asking(conversation).orElse(null);
    String text = typed.text();
    Reading reading =
        reader.read(
            text.length() > PlainText.READ ? text.substring(0, PlainText.READ) : text,
            asked,
            typed.today());
    return text.length() > LONGEST_READ ? new Reading(List.of(), reading.dangers()) : reading;
  }

  /** The signs that were read, and those of listed phrases where nobody reads these with sense. */
  private List<ReadAnswer> signs(Conversation conversation, PlainText text, Reading reading) {
    Stream<ReadAnswer> listed =
        readers.readsEnglish(conversation.language())
            ? Stream.empty()
            : dangerWatch.listed(text).stream();
    return Stream.of(buttonWords.signs(conversation, text), listed, reading.dangers().stream())
        .flatMap(signs -> signs)
        .toList();
  }

  /** What comes before any answer: a danger sign, then what is not the topic's to judge. */
  private Optional<Turn> first(Conversation conversation, PlainText text, Reading reading) {
    List<ReadAnswer> signs =
        dangerWatch.hear(
            signs(conversation, text, reading),
            conversation.answers(),
            dialogue.withTicked(conversation));
    List<Elsewhere> elsewhere =
        elsewhereWatch.hear(conversation.language(), text, Elsewhere.Heard.ALWAYS);
    if (!signs.isEmpty()) {
      Conversation noted = factTurns.noting(conversation, reading.answers());
      List<String> kept = factTurns.kept(noted, reading.answers());
      List<String> saidFirst = ElsewhereWatch.said(elsewhere, dialogue.wording(conversation));
      return Optional.of(raise(noted, signs, saidFirst, kept));
    }
    return elsewhere.isEmpty()
        ? Optional.empty()
        : Optional.of(
            dialogue.elsewhere(factTurns.noting(conversation, reading.answers()), elsewhere));
  }

  /** A command, or an answer. */
  private Turn plain(Conversation conversation, String typed, PlainText text, Reading reading) {
    if (typed.startsWith("/")) {
      return command(conversation, typed);
    }
    return named(conversation, text)
        .filter(BARE_WORDS::contains)
        .map(command -> bare(conversation, command))
        .orElseGet(() -> granted(conversation, text, reading.answers()));
  }

  /** What is asked for, else an answer. */
  private Turn granted(Conversation conversation, PlainText text, List<ReadAnswer> read) {
    // "Right" may be a leg, and "no" an answer, where such a question stands.
    Optional<Question> asked = dialogue.asking(conversation);
    boolean answers = read.stream().anyMatch(one -> one.sure() && one.answers(asked));
    Optional<Request> request =
        answers || buttonWords.isChoice(conversation, text)
            ? Optional.empty()
            : readers
                .requested(conversation.language(), text)
                .or(() -> buttonWords.requested(conversation, text));
    return request
        .flatMap(one -> requestTurns.grant(conversation, one))
        .or(() -> answers ? Optional.empty() : requestTurns.toChange(conversation, text))
        .or(() -> changed(conversation, text, read))
        .orElseGet(() -> answerTurns.take(conversation, text, read));
  }

  /**
   * "Change the place" and "2 is wrong", said of the list to confirm; what is told plainly is more
   * of the story.
   */
  private Optional<Turn> changed(Conversation conversation, PlainText text, List<ReadAnswer> read) {
    boolean changes =
        conversation.view() instanceof View.Confirming
            && read.stream().noneMatch(ReadAnswer::sure)
            && asksToChange(conversation, text);
    return changes ? Optional.of(factTurns.change(conversation, text)) : Optional.empty();
  }

  /** A command without its slash; "help" alone may be a cry for it. */
  private Turn bare(Conversation conversation, Command command) {
    return command == Command.HELP
        ? requestTurns.helped(conversation)
        : dialogue.obey(conversation, command);
  }

  /** The command of this word, or of this name in the language that the chat is held in. */
  private Optional<Command> named(Conversation conversation, PlainText word) {
    Wording wording = dialogue.wording(conversation);
    return Command.ofWord(word.words())
        .or(
            () ->
                Stream.of(Command.values())
                    .filter(Command::isListed)
                    .filter(command -> word.is(wording.nameOf(command)))
                    .findFirst());
  }

  private boolean asksToChange(Conversation conversation, PlainText text) {
    return readers.begins(conversation.language(), text, Request.CHANGE)
        || (readers.holds(conversation.language(), text, Request.DENY)
            && factTurns.isNumbered(conversation, text));
  }

  private Turn command(Conversation conversation, String typed) {
    return named(conversation, PlainText.of(typed.split("\\s", 2)[0]))
        .map(command -> dialogue.obey(conversation, command))
        .orElseGet(
            () ->
                dialogue.remark(
                    conversation,
                    List.of(dialogue.wording(conversation).say(Phrase.NOT_A_COMMAND))));
  }

  /**
   * Asks about the most urgent sign that was heard, ticked together with every other sign of its
   * question. An answer of "none" to another question concerned is taken back: it is asked again;
   * and so is a question on screen in which a sign is ticked by now.
   */
  private Turn raise(
      Conversation conversation,
      List<ReadAnswer> heard,
      List<String> saidFirst,
      List<String> kept) {
    Question question = heard.get(0).question();
    ChoiceSet ticked =
        Noting.choices(heard.stream().filter(one -> one.question().equals(question)).toList())
            .plus(dialogue.withTicked(conversation).to(question));
    Wording wording = dialogue.wording(conversation);
    List<String> notes = new ArrayList<>(saidFirst);
    notes.add(wording.say(Phrase.DANGER_HEARD, Quotes.shown(heard.get(0).words())));
    notes.addAll(kept);
    notes.add(wording.say(Phrase.DANGER_HEARD_ASK));
    return dialogue.ask(leaving(conversation, question, heard), question, ticked, notes);
  }

  /** On the way to this question, without what was heard to be otherwise in others. */
  private Conversation leaving(Conversation conversation, Question to, List<ReadAnswer> heard) {
    boolean stays = dialogue.asking(conversation).filter(to::equals).isPresent();
    Conversation left = stays ? conversation : dialogue.leavingQuestion(conversation);
    for (ReadAnswer one : heard) {
      Question other = one.question();
      boolean takenBack = !other.equals(to) && !other.isConcern(left.answers().to(other));
      left = takenBack ? dialogue.without(left, other) : left;
    }
    return left;
  }
}
