package dev.hammy.dialogue;

import dev.hammy.message.Command;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is done for a person who asks for it in words instead of by a command. */
final class RequestTurns {
  private final Dialogue dialogue;
  private final SidePages sidePages;
  private final FactTurns factTurns;

  RequestTurns(Dialogue dialogue, SidePages sidePages, FactTurns factTurns) {
    this.dialogue = dialogue;
    this.sidePages = sidePages;
    this.factTurns = factTurns;
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
      case HELP -> Optional.of(dialogue.obey(conversation, Command.HELP));
      case THANKS -> Optional.of(dialogue.again(conversation, said(conversation, Phrase.THANKS)));
      case START_OVER -> Optional.of(startOver(conversation));
      case CONFIRM -> confirmed(conversation);
    };
  }

  private List<String> said(Conversation conversation, Phrase phrase) {
    return List.of(dialogue.wording(conversation).say(phrase));
  }

  /** The question once more, with what it is for and how it can be answered. */
  private Turn explained(Conversation conversation) {
    Optional<Question> asked = dialogue.asking(conversation);
    if (asked.isEmpty()) {
      return dialogue.obey(conversation, Command.HELP);
    }
    Wording wording = dialogue.wording(conversation);
    Question question = asked.get();
    List<String> notes = new ArrayList<>(said(conversation, Phrase.EXPLAIN_HOW));
    notes.add(wording.say(Phrase.WHY_TITLE) + " " + wording.of(question.why()));
    return dialogue.ask(conversation, question, Dialogue.ticked(conversation), notes);
  }

  private Turn startOver(Conversation conversation) {
    boolean losesNothing = conversation.answers().isEmpty() && conversation.facts().isEmpty();
    return losesNothing
        ? dialogue.obey(conversation, Command.START)
        : new Turn(
            conversation.cover(),
            sidePages.startOver(dialogue.draft(conversation), conversation.wayOn()));
  }

  private Optional<Turn> confirmed(Conversation conversation) {
    if (conversation.view() instanceof View.Confirming) {
      return Optional.of(factTurns.confirm(conversation));
    }
    return conversation.view() instanceof View.Welcome
        ? Optional.of(dialogue.obey(conversation, Command.BEGIN))
        : Optional.empty();
  }
}
