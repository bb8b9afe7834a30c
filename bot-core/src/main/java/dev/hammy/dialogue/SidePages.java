package dev.hammy.dialogue;

import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Block;
import dev.hammy.message.Message.Tone;
import dev.hammy.message.Move;
import dev.hammy.message.Phrase;
import dev.hammy.message.Ticket;
import dev.hammy.message.Wording;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Elsewhere;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.Source;
import dev.hammy.protocol.SourceId;
import dev.hammy.triage.Triage;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The pages beside the way: welcome, help, privacy, sources and the like. */
final class SidePages {
  private final Triage triage;

  SidePages(Triage triage) {
    this.triage = triage;
  }

  Message welcome(Draft draft) {
    return draft
        .heading(Phrase.WELCOME_TITLE)
        .paragraph(Phrase.WELCOME_SCOPE)
        .paragraph(Phrase.WELCOME_EMERGENCY)
        .paragraph(Phrase.WELCOME_NOT_A_CLINICIAN)
        .paragraph(Phrase.WELCOME_PRIVACY)
        .paragraph(Phrase.WELCOME_OWN_WORDS)
        .translation()
        .describe(new Move.Order(Command.START))
        .control(Phrase.WELCOME_BEGIN, Command.BEGIN)
        .control(Phrase.WELCOME_NOT_NOW, Command.STOP)
        .message(Tone.PLAIN);
  }

  Message help(Draft draft, Move on) {
    Wording wording = draft.wording();
    List<String> commands =
        Stream.of(Command.values())
            .filter(Command::isListed)
            .map(command -> "/" + command.word() + " – " + wording.describe(command))
            .toList();
    draft.heading(Phrase.HELP_TITLE).paragraph(Phrase.HELP_TEXT).texts(false, commands);
    return wayOn(draft, on);
  }

  Message privacy(Draft draft, Move on) {
    return wayOn(draft.heading(Phrase.PRIVACY_TITLE).paragraph(Phrase.PRIVACY_TEXT), on);
  }

  /**
   * The languages, each as a button that carries the conversation on in it.
   *
   * @param offered all of them, the one in use among them
   */
  Message language(Draft draft, Set<Language> offered, Conversation conversation) {
    Ticket there = draft.ticket(conversation.wayOnInAnother());
    Language now = draft.wording().language();
    draft.heading(Phrase.LANGUAGE_TITLE).paragraph(Phrase.LANGUAGE_NOW, now.ownName());
    draft.paragraph(offered.size() > 1 ? Phrase.LANGUAGE_CHOOSE : Phrase.LANGUAGE_ONE);
    offered.stream()
        .sorted()
        .filter(language -> language != now)
        .forEach(language -> draft.control(language.ownName(), there.in(language)));
    return wayOn(draft, conversation.wayOn());
  }

  /**
   * @param held the answers, and what was told beside them
   */
  Message myData(Draft draft, Answers held, Move on) {
    draft.heading(Phrase.MYDATA_TITLE).paragraph(Phrase.MYDATA_TEXT, held.answered().count());
    return wayOn(draft.texts(false, answerTexts(draft.wording(), held)), on);
  }

  Message sources(Draft draft, List<Source> sources, Move on) {
    draft.heading(Phrase.SOURCES_TITLE);
    if (sources.isEmpty()) {
      draft.paragraph(Phrase.SOURCES_NONE);
    }
    sources.forEach(source -> draft.block(new Block.Link(source.title(), source.link())));
    return wayOn(draft, on);
  }

  /** What is said to something that is not ours to judge, and where it points. */
  Message elsewhere(Draft draft, List<Elsewhere> elsewhere, Move on) {
    elsewhere.stream().flatMap(one -> one.says().stream()).forEach(draft::paragraph);
    List<SourceId> sources =
        elsewhere.stream().flatMap(one -> one.sources().stream()).distinct().toList();
    triage
        .topic()
        .sources(sources)
        .forEach(source -> draft.block(new Block.Link(source.title(), source.link())));
    return wayOn(draft, on);
  }

  /** The answers under a heading, each with a button to put it right. */
  Message change(Draft draft, Answers answers, Move on) {
    Wording wording = draft.wording();
    List<Question> asked = triage.asked(answers);
    draft.texts(true, answerTexts(wording, answers));
    for (int i = 0; i < asked.size(); i++) {
      Question question = asked.get(i);
      Move open = Dialogue.reopening(question, answers);
      draft.control(i + 1 + ". " + picked(wording, question, answers), open);
    }
    return draft.control(Phrase.RESUME_BUTTON, on).message(Tone.PLAIN);
  }

  /** The signs that cannot wait, each of which alone is urgent enough; asks nothing. */
  Message safetyCard(Draft draft) {
    return urgent(draft.heading(Phrase.SAFETY_CARD_TITLE)).message(Tone.CARE);
  }

  /** What to say to words that were not read: any of the signs may be in them. */
  Message notRead(Draft draft, Move on) {
    return urgent(draft.paragraph(Phrase.NOT_READ))
        .control(Phrase.RESUME_BUTTON, on)
        .message(Tone.CARE);
  }

  private Draft urgent(Draft draft) {
    for (CareLevel level : List.of(CareLevel.EMERGENCY, CareLevel.SAME_DAY)) {
      draft.heading(draft.wording().of(triage.topic().safety().advice(level).title()));
      draft.items(signs(level));
    }
    return draft.paragraph(Phrase.SAFETY_CARD_NOT_SURE);
  }

  private List<Line> signs(CareLevel level) {
    return triage.topic().safety().rules().stream()
        .filter(rule -> rule.level() == level)
        .map(SafetyRule::when)
        .filter(when -> when.all().isEmpty() && when.none().isEmpty())
        .flatMap(when -> when.any().stream())
        .flatMap(picked -> present(picked).map(Choice::label))
        .distinct()
        .toList();
  }

  private Stream<Choice> present(Picked picked) {
    return triage.topic().question(picked.question()).stream()
        .flatMap(question -> question.picked(picked.choices()).stream())
        .filter(choice -> choice.kind() == Choice.Kind.PRESENT);
  }

  /** A page that ends the conversation. */
  Message farewell(Draft draft, List<Phrase> words) {
    words.forEach(draft::paragraph);
    return draft.control(Phrase.START_OVER_BUTTON, Command.START).message(Tone.PLAIN);
  }

  /** Asks before all answers are lost. */
  Message startOver(Draft draft, Move on) {
    return draft
        .paragraph(Phrase.START_OVER_ASK)
        .control(Phrase.START_OVER_BUTTON, Command.START)
        .control(Phrase.RESUME_BUTTON, on)
        .message(Tone.PLAIN);
  }

  /** A few words that are no page. */
  Message note(Draft draft, Phrase words, Move on) {
    return wayBack(draft.paragraph(words), on);
  }

  /** What was drafted, with the way back to what was on screen. */
  Message wayBack(Draft draft, Move on) {
    return draft.control(Phrase.RESUME_BUTTON, on).message(Tone.PLAIN);
  }

  private static Message wayOn(Draft draft, Move on) {
    boolean begins = on.equals(new Move.Order(Command.BEGIN));
    Phrase label = begins ? Phrase.WELCOME_BEGIN : Phrase.RESUME_BUTTON;
    return draft.control(label, on).message(Tone.PLAIN);
  }

  private List<String> answerTexts(Wording wording, Answers answers) {
    return triage.asked(answers).stream()
        .map(
            question ->
                wording.say(
                    Phrase.CHANGE_LINE,
                    wording.of(question.title()),
                    picked(wording, question, answers)))
        .toList();
  }

  private static String picked(Wording wording, Question question, Answers answers) {
    return FactPages.labels(wording, question, answers.to(question));
  }
}
