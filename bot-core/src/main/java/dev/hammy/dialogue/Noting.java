package dev.hammy.dialogue;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Facts;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Question.Pick;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes what was read into the facts of a conversation: beside what several may be picked of, in
 * place of what one is. In doubt a question is asked.
 */
final class Noting {
  private final Answers answers;
  private Facts facts;

  private Noting(Conversation conversation) {
    this.answers = conversation.answers();
    this.facts = conversation.facts();
  }

  /** The facts of the conversation with these. */
  static Facts noted(Conversation conversation, List<ReadAnswer> read) {
    Noting noting = new Noting(conversation);
    Map<Question, List<ReadAnswer>> byQuestion = new LinkedHashMap<>();
    read.stream()
        .filter(one -> !one.question().isSafety())
        .forEach(
            one ->
                byQuestion.computeIfAbsent(one.question(), question -> new ArrayList<>()).add(one));
    byQuestion.forEach(noting::take);
    return noting.facts;
  }

  private void take(Question question, List<ReadAnswer> read) {
    ChoiceSet picked = choices(read);
    ChoiceSet meant = question.understood(picked);
    boolean sure = !meant.isEmpty() && read.stream().allMatch(ReadAnswer::sure);
    if (answers.has(question)) {
      change(question, meant, sure);
    } else if (sure) {
      facts = facts.withRead(question.code(), joined(question, facts.told(), meant));
    } else {
      doubt(question, picked);
    }
  }

  /** What was answered otherwise before is changed only by plain words, and once confirmed. */
  private void change(Question question, ChoiceSet meant, boolean sure) {
    ChoiceSet next = joined(question, answers, meant);
    if (sure && !next.equals(answers.to(question))) {
      facts = facts.withRead(question.code(), next);
    }
  }

  private void doubt(Question question, ChoiceSet picked) {
    ChoiceSet told = facts.told().to(question);
    if (!picked.isWithin(told)) {
      ChoiceSet possible = picked.plus(facts.all().to(question));
      facts = facts.withUnsure(question.code(), possible);
    }
  }

  private static ChoiceSet joined(Question question, Answers before, ChoiceSet meant) {
    return question.pick() == Pick.SEVERAL
        ? question.understood(before.to(question).plus(meant))
        : meant;
  }

  static ChoiceSet choices(List<ReadAnswer> read) {
    return read.stream().map(one -> one.choice().alone()).reduce(ChoiceSet.NONE, ChoiceSet::plus);
  }
}
