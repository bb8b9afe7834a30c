package dev.hammy.dialogue;

import dev.hammy.message.Command;
import dev.hammy.message.Message;
import dev.hammy.message.Move;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Facts;
import dev.hammy.protocol.Question;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Turns about what a person told in their own words. It is shown back and counts once it was
 * confirmed: then it answers its question when that comes up, in the place of a press. So the
 * result is the one that pressing the same answers gives, and what comes up in no question counts
 * for nothing.
 */
final class FactTurns {
  private final Dialogue dialogue;
  private final Triage triage;
  private final FactPages pages;

  FactTurns(Dialogue dialogue, Triage triage) {
    this.dialogue = dialogue;
    this.triage = triage;
    this.pages = new FactPages(triage.topic());
  }

  /** The same with every question answered, in turn, whose answer has been confirmed. */
  Conversation advanced(Conversation conversation) {
    Conversation now = conversation;
    while (!now.facts().confirmed().isEmpty()
        && triage.next(now.answers()) instanceof Step.Ask ask
        && now.facts().confirmed().has(ask.question())) {
      Question question = ask.question();
      ChoiceSet told = now.facts().confirmed().to(question);
      now = now.with(now.answers().with(question, told)).with(now.facts().without(question.code()));
    }
    return now;
  }

  /** Whether it is time to show what was read: danger goes first, and ends it if it is urgent. */
  boolean isDue(Conversation conversation) {
    return !conversation.facts().read().isEmpty() && isSafetyDone(conversation);
  }

  private boolean isSafetyDone(Conversation conversation) {
    Step step = triage.next(conversation.answers());
    return step instanceof Step.Ask ask
        ? !ask.question().isSafety()
        : !((Step.Conclude) step).assessment().level().isUrgent();
  }

  /** Shows what was read, to be confirmed; what is open if there is nothing. */
  Turn review(Conversation conversation, List<String> notes) {
    return review(conversation, notes, List.of());
  }

  private Turn review(Conversation conversation, List<String> notes, List<ReadAnswer> said) {
    if (conversation.facts().read().isEmpty()) {
      return dialogue.open(conversation, notes);
    }
    Draft draft = dialogue.draft(conversation).paragraphs(notes);
    return new Turn(
        conversation.showing(new View.Confirming()), pages.review(draft, conversation, said));
  }

  /** Shows what is open; before the first question what was read, for consent stands with it. */
  Turn onward(Conversation conversation, List<String> notes) {
    return conversation.answers().isEmpty()
        ? review(conversation, notes)
        : dialogue.open(conversation, notes);
  }

  /**
   * What was read is so. An answer that it changes makes others come up or not, as always; what was
   * answered beside it is kept for its turn.
   */
  Turn confirm(Conversation conversation) {
    Facts facts = conversation.facts();
    Answers changed = conversation.answers();
    for (Question question : triage.topic().questions()) {
      if (changed.has(question) && facts.read().has(question)) {
        changed = changed.with(question, facts.read().to(question));
        facts = facts.without(question.code());
      }
    }
    Answers settled = triage.settled(changed);
    return dialogue.open(
        conversation.with(settled).with(kept(changed, settled, facts).confirm()), List.of());
  }

  private Facts kept(Answers changed, Answers settled, Facts facts) {
    Facts kept = facts;
    for (Question question : triage.topic().questions()) {
      boolean dropped = changed.has(question) && !settled.has(question) && !question.isSafety();
      kept =
          dropped && !facts.all().has(question)
              ? kept.withConfirmed(question.code(), changed.to(question))
              : kept;
    }
    return kept;
  }

  /** What was read is not to count. */
  Turn leave(Conversation conversation) {
    return dialogue.open(conversation.with(conversation.facts().withoutRead()), List.of());
  }

  /** From before all questions: what was confirmed is shown once more. */
  Turn reopened(Conversation conversation, List<String> notes) {
    return review(conversation.with(conversation.facts().reopen()), notes);
  }

  /** Whether answering the question now puts right what was read, ahead of its turn. */
  boolean isPutRight(Conversation conversation, Question question) {
    return !conversation.answers().has(question)
        && conversation.facts().told().has(question)
        && !isInTurn(conversation, question);
  }

  private boolean isInTurn(Conversation conversation, Question question) {
    return triage.next(conversation.answers()) instanceof Step.Ask ask
        && ask.question().equals(question);
  }

  Turn putRight(Conversation conversation, Question question, ChoiceSet answer) {
    Facts facts = conversation.facts().withRead(question.code(), answer);
    return review(conversation.with(facts), List.of());
  }

  /** What is said and ticked over a question that comes up, from what was read with doubt. */
  List<String> reminder(Conversation conversation, Question question) {
    ChoiceSet proposed = proposed(conversation, question);
    if (proposed.isEmpty()) {
      return List.of();
    }
    return FactPages.reminder(dialogue.wording(conversation), question, proposed).stream().toList();
  }

  /** What is ticked or named when a question comes up, from what was read with doubt. */
  ChoiceSet proposed(Conversation conversation, Question question) {
    return FactPages.proposed(conversation.facts().unsure().to(question));
  }

  /** The list once more, with what can be done with it. */
  Turn repeat(Conversation conversation) {
    Object[] labels =
        review(conversation, List.of()).message().controls().stream()
            .map(Message.Button::label)
            .toArray();
    Wording wording = dialogue.wording(conversation);
    return review(conversation, List.of(wording.say(Phrase.REVIEW_ASK, labels)));
  }

  /** "No": one of it is to be put right; or an answer that it would change is to stay. */
  Turn deny(Conversation conversation) {
    return dialogue.obey(
        conversation, pages.isChange(conversation) ? Command.LEAVE : Command.CHANGE);
  }

  /**
   * "Change number 2" and "change how long" open that question of the list; words that name none,
   * the choice of one.
   */
  Turn change(Conversation conversation, PlainText text) {
    Answers read = conversation.facts().read();
    List<Question> listed = listed(conversation);
    for (int i = 0; i < listed.size(); i++) {
      if (text.contains(String.valueOf(i + 1)) || isNamed(conversation, listed.get(i), text)) {
        return dialogue.press(conversation, Dialogue.reopening(listed.get(i), read));
      }
    }
    return dialogue.obey(conversation, Command.CHANGE);
  }

  private List<Question> listed(Conversation conversation) {
    return triage.topic().questions().stream().filter(conversation.facts().read()::has).toList();
  }

  /** Whether the number of a question on the list stands in a text. */
  boolean isNumbered(Conversation conversation, PlainText text) {
    return IntStream.rangeClosed(1, listed(conversation).size())
        .anyMatch(number -> text.contains(String.valueOf(number)));
  }

  /** By its title on the list, or by the answer that stands there. */
  private boolean isNamed(Conversation conversation, Question question, PlainText text) {
    Wording wording = dialogue.wording(conversation);
    return text.contains(wording.of(question.title()))
        || question.picked(conversation.facts().read().to(question)).stream()
            .anyMatch(choice -> text.contains(wording.of(choice.label())));
  }

  /** What the words do that are no answer to a question on screen; empty if they tell nothing. */
  Optional<Turn> take(Conversation conversation, List<ReadAnswer> read) {
    Facts noted = Noting.noted(conversation, read);
    if (noted.equals(conversation.facts())) {
      return Optional.empty();
    }
    Conversation next = conversation.with(noted).showing(conversation.view());
    if (conversation.isBeforeStart() || conversation.view() instanceof View.Confirming) {
      return Optional.of(begin(next, read));
    }
    if (triage.next(next.answers()) instanceof Step.Conclude && !isAskingOfDanger(conversation)) {
      Conversation offered = next.with(changes(next)).showing(conversation.view());
      return isDue(offered) ? Optional.of(review(offered, List.of(), read)) : Optional.empty();
    }
    if (conversation.view() instanceof View.Changing && isToReview(next)) {
      return Optional.of(review(next, List.of(), read));
    }
    return Optional.of(dialogue.again(next, kept(next, read)));
  }

  /**
   * Whether what was read is shown now: from the list before the first question, or in its turn.
   */
  private boolean isToReview(Conversation conversation) {
    boolean begins = conversation.answers().isEmpty() && !conversation.facts().read().isEmpty();
    return begins || isDue(conversation);
  }

  /** Then nothing else is shown, lest a sign that is ticked there gets lost. */
  private boolean isAskingOfDanger(Conversation conversation) {
    return dialogue.asking(conversation).filter(Question::isSafety).isPresent();
  }

  private Turn begin(Conversation next, List<ReadAnswer> read) {
    return next.facts().read().isEmpty()
        ? dialogue.welcome(next, kept(next, read))
        : review(next, List.of(), read);
  }

  /** With a result, what does not change an answer counts for nothing. */
  private Facts changes(Conversation conversation) {
    Facts facts = conversation.facts();
    for (Question question : triage.topic().questions()) {
      facts =
          facts.read().has(question) && !conversation.answers().has(question)
              ? facts.without(question.code())
              : facts;
    }
    return facts;
  }

  /** That what was read is kept for its turn; nothing if none of it is. */
  List<String> kept(Conversation conversation, List<ReadAnswer> read) {
    Answers all = conversation.facts().all();
    List<ReadAnswer> kept = read.stream().filter(one -> all.has(one.question())).toList();
    Wording wording = dialogue.wording(conversation);
    return Stream.of(kept)
        .filter(some -> !some.isEmpty())
        .map(some -> wording.say(Phrase.FACTS_KEPT, Quotes.of(some)))
        .toList();
  }

  /** Presses what was read surely as the answer to the question on screen. */
  Turn answer(Conversation conversation, Move answer, List<ReadAnswer> beside) {
    Conversation noted = noting(conversation, beside);
    return dialogue.press(noted, answer, kept(noted, beside));
  }

  /** Shows the question on screen again, with what was read with doubt ticked or named. */
  Turn askBack(
      Conversation conversation, Question question, List<ReadAnswer> own, List<ReadAnswer> beside) {
    Conversation noted = proposing(noting(conversation, beside), question, own);
    ChoiceSet ticked = Dialogue.ticked(conversation).plus(Noting.choices(own));
    Wording wording = dialogue.wording(conversation);
    List<String> notes =
        Stream.concat(
                kept(noted, beside).stream(), Stream.of(FactPages.asking(wording, question, own)))
            .toList();
    return dialogue.ask(noted, question, ticked, notes);
  }

  /** What is asked back is noted, so that "yes" answers it, unless something plainer is known. */
  private Conversation proposing(
      Conversation conversation, Question question, List<ReadAnswer> own) {
    boolean known =
        conversation.answers().has(question) || conversation.facts().told().has(question);
    ChoiceSet possible = Noting.choices(own);
    return known || question.isSafety()
        ? conversation
        : conversation
            .with(conversation.facts().withUnsure(question.code(), possible))
            .showing(conversation.view());
  }

  /** The same conversation, on the same screen, with what was read noted. */
  Conversation noting(Conversation conversation, List<ReadAnswer> read) {
    Facts noted = Noting.noted(conversation, read);
    return noted.equals(conversation.facts())
        ? conversation
        : conversation.with(noted).showing(conversation.view());
  }
}
