package dev.hammy.dialogue;

import dev.hammy.message.Command;
import dev.hammy.message.Move;
import dev.hammy.message.Page;
import dev.hammy.message.Phrase;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Facts;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Source;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Triage;
import java.util.List;
import java.util.Optional;

/** What each command does. */
final class Orders {
  private final Dialogue dialogue;
  private final Topic topic;
  private final Triage triage;
  private final SidePages sidePages;
  private final GuideTurns guideTurns;
  private final FactTurns factTurns;

  Orders(
      Dialogue dialogue,
      Triage triage,
      SidePages sidePages,
      GuideTurns guideTurns,
      FactTurns factTurns) {
    this.dialogue = dialogue;
    this.topic = triage.topic();
    this.triage = triage;
    this.sidePages = sidePages;
    this.guideTurns = guideTurns;
    this.factTurns = factTurns;
  }

  /** Obeys a command, under some words. */
  Turn obey(Conversation standing, Command command, List<String> notes) {
    Conversation conversation = leaving(standing, command);
    Move on = conversation.wayOn();
    Draft draft = dialogue.draft(conversation);
    return switch (command) {
      case START, HAMSTRING -> dialogue.welcome(conversation.with(Facts.NONE), notes);
      case BEGIN, RESUME -> resume(conversation, notes);
      case CHECK_AGAIN -> checkAgain(conversation);
      case BACK -> back(conversation, notes);
      case WHY -> why(conversation, notes);
      case CHANGE -> change(conversation, notes);
      case HELP -> new Turn(conversation.cover(), sidePages.help(draft, on));
      case PRIVACY -> new Turn(conversation.cover(), sidePages.privacy(draft, on));
      case LANGUAGE ->
          new Turn(
              conversation.cover(), sidePages.language(draft, dialogue.offered(), conversation));
      case MYDATA ->
          new Turn(conversation.cover(), sidePages.myData(draft, conversation.held(), on));
      case SOURCES -> sources(conversation);
      case SAFETY_CARD -> new Turn(standing, sidePages.safetyCard(dialogue.draft(standing)));
      case REVIEW -> factTurns.review(conversation, notes);
      case CONFIRM -> factTurns.confirm(conversation);
      case LEAVE -> factTurns.leave(conversation);
      case START_OVER ->
          new Turn(conversation.showing(new View.StartingOver()), sidePages.startOver(draft, on));
      case FORGET -> farewell(conversation, forgetWords(conversation));
      case STOP -> farewell(conversation, stopWords(conversation));
    };
  }

  /** Most commands leave the question on screen; one says more about it, and two end it all. */
  private Conversation leaving(Conversation standing, Command command) {
    return switch (command) {
      case WHY, STOP, FORGET -> standing;
      default -> dialogue.leavingQuestion(standing);
    };
  }

  private Turn resume(Conversation conversation, List<String> notes) {
    return conversation.view() instanceof View.Walking
        ? dialogue.again(conversation, notes)
        : factTurns.onward(conversation, notes);
  }

  /** Takes back the answers about danger signs, so that they are asked anew; the others stay. */
  private Turn checkAgain(Conversation conversation) {
    Answers answers = triage.withoutDanger(conversation.answers());
    String why = dialogue.wording(conversation).say(Phrase.GUIDE_CHECK_AGAIN);
    return dialogue.open(conversation.with(answers), List.of(why));
  }

  private Turn back(Conversation conversation, List<String> notes) {
    if (conversation.covered()) {
      return dialogue.again(conversation, notes);
    }
    if (conversation.view() instanceof View.Opened opened) {
      return dialogue.results().show(conversation, pageOf(opened.item()), notes);
    }
    if (conversation.view() instanceof View.Walking walking) {
      return dialogue.press(conversation, guideTurns.back(conversation, walking.place()), notes);
    }
    if (isBesideTheWay(conversation)) {
      return factTurns.onward(conversation, notes);
    }
    if (dialogue.asking(conversation).filter(conversation.facts().read()::has).isPresent()) {
      return factTurns.review(conversation, notes);
    }
    if (isPuttingRight(conversation)) {
      return dialogue.open(conversation, notes);
    }
    return takingBack(conversation, notes);
  }

  /** Whether what was told is being put right ahead of its turn: then nothing is to take back. */
  private boolean isPuttingRight(Conversation conversation) {
    return dialogue
        .asking(conversation)
        .filter(question -> factTurns.isPutRight(conversation, question))
        .isPresent();
  }

  private Turn takingBack(Conversation conversation, List<String> notes) {
    List<Question> asked = triage.askedInTurn(conversation.answers());
    boolean listed = conversation.view() instanceof View.Confirming;
    if (asked.isEmpty()) {
      // What was told is kept: to begin anew has a button of its own.
      boolean hasList = !conversation.facts().told().isEmpty();
      return listed || !hasList || conversation.isBeforeStart()
          ? dialogue.welcome(conversation, notes)
          : factTurns.reopened(conversation, notes);
    }
    Question last = asked.get(asked.size() - 1);
    return dialogue.open(dialogue.without(conversation, last), notes);
  }

  private Page pageOf(int item) {
    return topic.planItem(item).map(PlanPages::pageOf).orElse(Page.FIRST);
  }

  /** Whether Back means leaving a page, not taking back an answer. */
  private static boolean isBesideTheWay(Conversation conversation) {
    View view = conversation.view();
    boolean reopened =
        view instanceof View.Asking asking
            && !conversation.answers().to(asking.question()).isEmpty();
    boolean laterPage = view instanceof View.Result result && result.page() != Page.FIRST;
    return reopened
        || laterPage
        || view instanceof View.Changing
        || view instanceof View.StartingOver;
  }

  private Turn why(Conversation conversation, List<String> notes) {
    if (conversation.isBeforeStart()) {
      return dialogue.welcome(conversation, notes);
    }
    if (conversation.view() instanceof View.Walking walking) {
      return dialogue.again(conversation, guideTurns.purpose(conversation, walking.place()));
    }
    if (conversation.view() instanceof View.Confirming) {
      return factTurns.repeat(conversation);
    }
    Optional<Question> question = dialogue.asking(conversation);
    if (question.isEmpty()) {
      return dialogue.results().show(conversation, Page.FITS, notes);
    }
    Move explain = new Move.Explain(question.get().code(), Dialogue.ticked(conversation));
    return dialogue.press(conversation, explain, notes);
  }

  /** Shows the answers to put one of them right. */
  Turn change(Conversation conversation, List<String> notes) {
    return Dialogue.changeable(conversation).isEmpty()
        ? withoutAnswers(conversation, Phrase.CHANGE_NOTHING)
        : answers(conversation, Phrase.CHANGE_TITLE, notes);
  }

  /** Shows them to somebody who asks what they are. */
  Turn recall(Conversation standing) {
    Conversation conversation = dialogue.leavingQuestion(standing);
    return Dialogue.changeable(conversation).isEmpty()
        ? withoutAnswers(conversation, Phrase.RECALL_NOTHING)
        : answers(conversation, Phrase.RECALL_TITLE, List.of());
  }

  private Turn answers(Conversation conversation, Phrase title, List<String> notes) {
    Draft draft = dialogue.draft(conversation).paragraphs(notes).heading(title);
    return new Turn(
        conversation.showing(new View.Changing()),
        sidePages.change(draft, Dialogue.changeable(conversation), conversation.wayOn()));
  }

  private Turn withoutAnswers(Conversation conversation, Phrase words) {
    List<String> nothing = List.of(dialogue.wording(conversation).say(words));
    return conversation.isBeforeStart()
        ? dialogue.welcome(conversation, nothing)
        : dialogue.open(conversation, nothing);
  }

  /** Shows the sources of what is on screen. */
  Turn sources(Conversation conversation) {
    List<Source> behind =
        Behind.screen(topic, conversation.view(), triage.next(conversation.answers()));
    Draft draft = dialogue.draft(conversation);
    return new Turn(conversation.cover(), sidePages.sources(draft, behind, conversation.wayOn()));
  }

  private Turn farewell(Conversation conversation, List<Phrase> words) {
    Conversation gone = Conversation.fresh(conversation.language()).showing(new View.Forgotten());
    return new Turn(gone, sidePages.farewell(dialogue.draft(gone), words));
  }

  private List<Phrase> stopWords(Conversation conversation) {
    Answers told = dialogue.withTicked(conversation);
    boolean urgent =
        triage.levelSoFar(told).filter(CareLevel::isUrgent).isPresent()
            // A sign that is still being asked about is in no rule yet.
            || topic.questions().stream().anyMatch(one -> one.isConcern(told.to(one)));
    return urgent ? List.of(Phrase.STOP_URGENT, Phrase.STOP_TEXT) : List.of(Phrase.STOP_TEXT);
  }

  private List<Phrase> forgetWords(Conversation conversation) {
    return stopWords(conversation).stream()
        .map(words -> words == Phrase.STOP_TEXT ? Phrase.FORGET_TEXT : words)
        .toList();
  }
}
