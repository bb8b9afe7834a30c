package dev.hammy.dialogue;

import dev.hammy.message.Command;
import dev.hammy.message.Move;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is done for a person who asks for it in words instead of by a command. */
final class RequestTurns {
  private final Dialogue dialogue;
  private final FactTurns factTurns;
  private final TextReaders readers;

  RequestTurns(Dialogue dialogue, FactTurns factTurns, TextReaders readers) {
    this.dialogue = dialogue;
    this.factTurns = factTurns;
    this.readers = readers;
  }

  FactTurns factTurns() {
    return factTurns;
  }

  /** Does what is asked; empty where it means nothing on this screen. */
  Optional<Turn> grant(Conversation conversation, Request request) {
    return switch (request) {
      case EXPLAIN -> Optional.of(explained(conversation));
      case WHY -> Optional.of(dialogue.obey(conversation, Command.WHY));
      case BACK -> Optional.of(dialogue.obey(conversation, Command.BACK));
      case STOP -> Optional.of(dialogue.obey(conversation, Command.STOP));
      case HELP -> Optional.of(helped(conversation));
      case THANKS -> Optional.of(dialogue.remark(conversation, said(conversation, Phrase.THANKS)));
      case GREET -> Optional.of(acknowledged(conversation));
      case OTHER_LEG ->
          Optional.of(dialogue.remark(conversation, said(conversation, Phrase.OTHER_LEG)));
      case RECALL -> Optional.of(recalled(conversation));
      case START_OVER -> Optional.of(startOver(conversation));
      case CHANGE -> Optional.of(dialogue.obey(conversation, Command.CHANGE));
      case CONFIRM -> confirmed(conversation);
      case DENY -> denied(conversation);
      case GO_ON -> further(conversation);
      case SKIP -> skipped(conversation);
    };
  }

  /**
   * The list to confirm where that is due, else the answers, each with a button to put it right.
   */
  private Turn recalled(Conversation conversation) {
    return conversation.view() instanceof View.Confirming
        ? factTurns.repeat(conversation)
        : dialogue.recall(conversation);
  }

  /** Whoever asks for help with a danger sign before them needs no list of commands. */
  Turn helped(Conversation conversation) {
    return dialogue.results().isOfDanger(conversation)
        ? dialogue.again(conversation, List.of())
        : dialogue.obey(conversation, Command.HELP);
  }

  /** What is on screen once more, and of a result that there is one. */
  private Turn acknowledged(Conversation conversation) {
    boolean hasResult = dialogue.results().isAt(conversation);
    return dialogue.remark(
        conversation, hasResult ? said(conversation, Phrase.STILL_HERE) : List.of());
  }

  private List<String> said(Conversation conversation, Phrase phrase) {
    return List.of(dialogue.wording(conversation).say(phrase));
  }

  /** The question once more, with what it is for and how it can be answered. */
  private Turn explained(Conversation conversation) {
    Optional<Question> asked = dialogue.asking(conversation);
    if (conversation.view() instanceof View.Confirming) {
      return factTurns.repeat(conversation);
    }
    if (asked.isEmpty()) {
      return helped(conversation);
    }
    Wording wording = dialogue.wording(conversation);
    Question question = asked.get();
    List<String> notes = new ArrayList<>(said(conversation, Phrase.EXPLAIN_HOW));
    notes.add(wording.say(Phrase.WHY_TITLE) + " " + wording.of(question.why()));
    return dialogue.ask(conversation, question, Dialogue.ticked(conversation), notes);
  }

  /** Who asks for it twice means it. */
  private Turn startOver(Conversation conversation) {
    boolean losesNothing = conversation.answers().isEmpty() && conversation.facts().isEmpty();
    boolean begins = losesNothing || isBeforeAnything(conversation);
    return dialogue.obey(conversation, begins ? Command.START : Command.START_OVER);
  }

  private static boolean isBeforeAnything(Conversation conversation) {
    return conversation.isBeforeStart() || conversation.view() instanceof View.StartingOver;
  }

  /** "Yes" to what is on screen; empty where that says nothing. */
  private Optional<Turn> confirmed(Conversation conversation) {
    if (!conversation.covered() && conversation.view() instanceof View.StartingOver) {
      return Optional.of(dialogue.obey(conversation, Command.START));
    }
    Optional<Question> asked = dialogue.asking(conversation);
    if (asked.isPresent() && !conversation.covered()) {
      return assented(conversation, asked.get());
    }
    return conversation.view() instanceof View.Changing ? Optional.empty() : further(conversation);
  }

  /**
   * "Yes" to a question is what is ticked there, or the one answer that was proposed. So it can say
   * that there is a danger sign, and never that there is none.
   */
  private Optional<Turn> assented(Conversation conversation, Question question) {
    ChoiceSet ticked = Dialogue.ticked(conversation);
    ChoiceSet proposed = factTurns.proposed(conversation, question);
    ChoiceSet meant = ticked.isEmpty() && proposed.size() == 1 ? proposed : ticked;
    return meant.isEmpty()
        ? Optional.empty()
        : Optional.of(dialogue.press(conversation, new Move.Choose(question.code(), meant)));
  }

  /**
   * Opens the question that somebody names to put it right, from wherever they are; what has not
   * been told for certain is said to come later.
   */
  Optional<Turn> toChange(Conversation conversation, PlainText text) {
    return named(conversation, text).map(question -> reopened(conversation, question));
  }

  /** The question that the text asks to put right, and tells nothing else. */
  Optional<Question> named(Conversation conversation, PlainText text) {
    return readers
        .toChange(conversation.language(), text, naming(conversation))
        .flatMap(dialogue::question);
  }

  private RequestWords.Naming naming(Conversation conversation) {
    if (conversation.view() instanceof View.Changing && !conversation.covered()) {
      return RequestWords.Naming.BARE;
    }
    boolean asks = dialogue.asking(conversation).isPresent() && !conversation.covered();
    return asks ? RequestWords.Naming.CHANGED : RequestWords.Naming.DENIED;
  }

  private Turn reopened(Conversation conversation, Question question) {
    Answers told = Dialogue.changeable(conversation);
    if (told.has(question)) {
      Conversation left = dialogue.leavingQuestion(conversation);
      return dialogue.press(left, Dialogue.reopening(question, told));
    }
    Wording wording = dialogue.wording(conversation);
    return dialogue.remark(
        conversation, List.of(wording.say(Phrase.NOT_ASKED_YET, wording.of(question.title()))));
  }

  /**
   * "Not sure" to a question that is not about danger. Elsewhere as "go on", but where that would
   * agree to something.
   */
  private Optional<Turn> skipped(Conversation conversation) {
    if (!conversation.covered() && asksForConsent(conversation.view())) {
      return Optional.empty();
    }
    Optional<Question> asked = dialogue.asking(conversation).filter(one -> !conversation.covered());
    return asked.isEmpty()
        ? further(conversation)
        : asked
            .filter(question -> !question.isSafety())
            .map(question -> new Move.Choose(question.code(), question.of(Choice.Kind.UNSURE)))
            .filter(left -> !left.choices().isEmpty())
            .map(left -> dialogue.press(conversation, left));
  }

  private static boolean asksForConsent(View view) {
    return view instanceof View.Welcome || view instanceof View.Confirming;
  }

  /**
   * Off a page beside the way, or on from one that asks for no more than that; at a result there is
   * nowhere further to go.
   */
  private Optional<Turn> further(Conversation conversation) {
    View view = conversation.view();
    if (!conversation.covered() && view instanceof View.Confirming) {
      return Optional.of(factTurns.confirm(conversation));
    }
    boolean beside =
        conversation.covered()
            || view instanceof View.Changing
            || view instanceof View.StartingOver
            || view instanceof View.Welcome;
    if (beside) {
      return Optional.of(dialogue.press(conversation, conversation.wayOn()));
    }
    return view instanceof View.Result ? Optional.of(acknowledged(conversation)) : Optional.empty();
  }

  /** "No" to what is on screen; empty where that says nothing. */
  private Optional<Turn> denied(Conversation conversation) {
    View view = conversation.view();
    if (conversation.covered()) {
      return Optional.of(dialogue.again(conversation, List.of()));
    }
    if (view instanceof View.Confirming) {
      return Optional.of(factTurns.deny(conversation));
    }
    if (view instanceof View.Welcome) {
      return Optional.of(dialogue.obey(conversation, Command.STOP));
    }
    return view instanceof View.Changing || view instanceof View.StartingOver
        ? further(conversation)
        : Optional.empty();
  }
}
