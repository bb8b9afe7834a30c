package dev.hammy.dialogue;

import dev.hammy.message.Message;
import dev.hammy.message.Page;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import dev.hammy.triage.WhatIf;
import java.util.List;

/** What is shown once the questions are over: the pages of the result and its plan items. */
final class ResultTurns {
  private final Dialogue dialogue;
  private final Topic topic;
  private final Triage triage;
  private final SidePages sidePages;

  ResultTurns(Dialogue dialogue, Triage triage, SidePages sidePages) {
    this.dialogue = dialogue;
    this.topic = triage.topic();
    this.triage = triage;
    this.sidePages = sidePages;
  }

  /** Shows a page of the result, if there is one by now; else what the answers lead to. */
  Turn show(Conversation conversation, Page page, List<String> notes) {
    return triage.next(conversation.answers()) instanceof Step.Conclude conclude
        ? show(conversation, page, notes, conclude)
        : dialogue.open(conversation, notes);
  }

  /** Shows a page of this result. */
  Turn show(Conversation conversation, Page page, List<String> notes, Step.Conclude conclude) {
    Draft draft = dialogue.draft(conversation).paragraphs(notes);
    List<WhatIf.Difference> differences =
        page == Page.WHAT_IF ? new WhatIf(triage).differences(conversation.answers()) : List.of();
    Message message = new ResultPages(topic, conclude.assessment()).write(draft, page, differences);
    return new Turn(conversation.showing(new View.Result(page)), message);
  }

  /** Shows a plan item, if the result offers it; else the result. */
  Turn open(Conversation conversation, int item, List<String> notes) {
    if (!(triage.next(conversation.answers()) instanceof Step.Conclude conclude)) {
      return dialogue.open(conversation, notes);
    }
    PlanPages pages = new PlanPages(topic, conclude.assessment());
    return pages
        .offered(item)
        .map(offered -> pages.page(dialogue.draft(conversation).paragraphs(notes), offered))
        .map(message -> new Turn(conversation.showing(new View.Opened(item)), message))
        .orElseGet(() -> show(conversation, Page.FIRST, notes));
  }

  /**
   * A few words without the result, which is long: the way back to it stands under them, and what
   * can be typed there if there is nothing else to say.
   */
  Turn remark(Conversation conversation, List<String> words) {
    Wording wording = dialogue.wording(conversation);
    String ask =
        wording.say(
            Phrase.RESULT_ASK,
            wording.say(Phrase.CHANGE_BUTTON),
            wording.say(Phrase.START_OVER_BUTTON));
    Draft draft = dialogue.draft(conversation).paragraphs(words.isEmpty() ? List.of(ask) : words);
    return new Turn(conversation.cover(), sidePages.wayBack(draft, conversation.wayOn()));
  }

  /**
   * Whether a page of a result is on screen, or lies under what is; but no result of a danger sign,
   * which is shown as often as it may be needed.
   */
  boolean isAt(Conversation conversation) {
    return conversation.view() instanceof View.Result && !tellsOfDanger(conversation);
  }

  /** Whether the result of a danger sign is on screen, or lies under what is. */
  boolean isOfDanger(Conversation conversation) {
    return conversation.view() instanceof View.Result && tellsOfDanger(conversation);
  }

  private boolean tellsOfDanger(Conversation conversation) {
    Answers answers = conversation.answers();
    return topic.questions().stream().anyMatch(one -> one.isConcern(answers.to(one)));
  }
}
