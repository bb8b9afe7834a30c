package dev.hammy.reading;

import dev.hammy.dialogue.ReadAnswer;
import dev.hammy.dialogue.Reading;
import dev.hammy.protocol.Question;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What all that was heard in one text comes to: facts that are sure or asked back, and danger
 * signs. Not thread-safe, as {@link Plainness} is not.
 */
record Weighing(Told told, Plainness plainness, Hunches hunches, Text words) {
  /**
   * What one text tells, unweighed.
   *
   * @param questions every question that words are listed for, each once
   * @param heard what was heard of each of them
   * @param timed those about how long it has lasted, by their codes
   * @param times where spans of time stand, which are reckoned and never guessed
   */
  record Told(List<Question> questions, List<List<Heard>> heard, BitSet timed, List<Span> times) {
    boolean isTimed(Question question) {
      return timed.get(question.code());
    }

    /** Where phrases stand that say something else than an answer to a question. */
    List<Span> besides(Question question) {
      List<Span> besides = new ArrayList<>(isTimed(question) ? times : List.of());
      for (int place = 0; place < questions.size(); place++) {
        Question other = questions.get(place);
        if (!other.isSafety() && !WordReader.isOneOf(question, other)) {
          heard.get(place).stream()
              .filter(one -> one.firmness() != Firmness.POINTS)
              .forEach(one -> besides.add(one.span()));
        }
      }
      return besides;
    }
  }

  /**
   * @param alarms what danger signs the text seems to tell of
   */
  Reading reading(Hunches alarms) {
    List<ReadAnswer> answers = new ArrayList<>();
    List<ReadAnswer> dangers = new ArrayList<>();
    for (int place = 0; place < told.questions().size(); place++) {
      Question question = told.questions().get(place);
      List<Heard> heard = told.heard().get(place);
      if (question.isSafety()) {
        dangers.addAll(Verdict.signs(alarms.agreed(heard), words));
      } else {
        answers.addAll(answers(question, heard));
      }
    }
    dangers.addAll(alarms.dangers(dangers));
    return new Reading(answers, dangers);
  }

  private List<ReadAnswer> answers(Question question, List<Heard> heard) {
    List<Heard> weighed = plainness.weighed(Verdict.withoutShadowed(heard), told.isTimed(question));
    List<ReadAnswer> answers = new ArrayList<>(Verdict.answers(question, weighed, words));
    answers.addAll(hunches.answers(question, answers, told.besides(question)));
    return answers;
  }
}
