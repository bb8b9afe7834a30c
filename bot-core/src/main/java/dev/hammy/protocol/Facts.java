package dev.hammy.protocol;

import java.util.List;

/**
 * What a person told in their own words and has not answered yet. None of it counts towards a
 * result: what is confirmed becomes an answer when its question comes up, what is unsure is asked
 * about by then, and what comes up in no question counts for nothing. Immutable; a question stands
 * in one of the three at most, and never one of the safety layer.
 *
 * @param unsure read with doubt: several choices of a question that takes one are possible
 * @param read read surely, and not confirmed yet
 * @param confirmed read, and confirmed by the person
 */
public record Facts(Answers unsure, Answers read, Answers confirmed) {
  /** Nothing was told. */
  public static final Facts NONE = new Facts(Answers.none(), Answers.none(), Answers.none());

  public boolean isEmpty() {
    return unsure.isEmpty() && read.isEmpty() && confirmed.isEmpty();
  }

  /** Everything that was told, however sure. */
  public Answers all() {
    return unsure.and(read).and(confirmed);
  }

  /** Whether anything was told about the question with this code. */
  public boolean has(int question) {
    return (unsure.bits(question) | read.bits(question) | confirmed.bits(question)) != 0;
  }

  /** What was told for certain, confirmed or not. */
  public Answers told() {
    return read.and(confirmed);
  }

  public Facts withUnsure(int question, ChoiceSet choices) {
    Facts others = without(question);
    return new Facts(others.unsure.with(question, choices), others.read, others.confirmed);
  }

  public Facts withRead(int question, ChoiceSet choices) {
    Facts others = without(question);
    return new Facts(others.unsure, others.read.with(question, choices), others.confirmed);
  }

  public Facts withConfirmed(int question, ChoiceSet choices) {
    Facts others = without(question);
    return new Facts(others.unsure, others.read, others.confirmed.with(question, choices));
  }

  public Facts without(int question) {
    if (!has(question)) {
      return this;
    }
    return new Facts(
        unsure.with(question, ChoiceSet.NONE),
        read.with(question, ChoiceSet.NONE),
        confirmed.with(question, ChoiceSet.NONE));
  }

  /** The same, with all that was read confirmed. */
  public Facts confirm() {
    return new Facts(unsure, Answers.none(), told());
  }

  /** The same, with all that was confirmed to be confirmed again. */
  public Facts reopen() {
    return new Facts(unsure, told(), Answers.none());
  }

  /** The same without what was read and not confirmed. */
  public Facts withoutRead() {
    return new Facts(unsure, Answers.none(), confirmed);
  }

  /** The same as far as these questions have it, and none of the safety layer. */
  public Facts within(List<Question> questions) {
    if (isEmpty()) {
      return NONE;
    }
    Facts known = NONE;
    for (Question question : questions) {
      if (!question.isSafety()) {
        known =
            new Facts(
                known.unsure.with(question, unsure.to(question).and(question.all())),
                known.read.with(question, question.understood(read.to(question))),
                known.confirmed.with(question, question.understood(confirmed.to(question))));
      }
    }
    return known;
  }

  /** The same without the question that can best be asked instead: an unsure one, else the last. */
  public Facts withoutOne() {
    Answers from = unsure.isEmpty() ? told() : unsure;
    int last = from.answered().max().orElseThrow();
    return without(last);
  }
}
