package dev.hammy.content.compile;

import dev.hammy.message.Language;
import dev.hammy.message.Move;
import dev.hammy.message.Ticket;
import dev.hammy.message.TokenSealer;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether the answers of any conversation fit in a button. A token spends more on an answer of
 * several choices, and more on a code that does not follow right on the code before; the longest
 * token has as many of the two as the questions allow. Whether it fits is for {@link TokenSealer}
 * to say.
 */
final class ButtonRoom {
  private ButtonRoom() {}

  /** A run of answers to questions of ascending codes, and what it costs above the least. */
  private record Run(Answers answers, int size, int last, int cost) {
    static final Run EMPTY = new Run(Answers.none(), 0, -1, 0);

    Run plus(Question question) {
      int gap = question.code() == last + 1 ? 0 : 1;
      int several = longest(question).size() > 1 ? 1 : 0;
      return new Run(
          answers.with(question, longest(question)),
          size + 1,
          question.code(),
          cost + gap + several);
    }

    private static ChoiceSet longest(Question question) {
      return question.pick() == Question.Pick.SEVERAL
          ? question.all()
          : ChoiceSet.of(question.choices().get(0).code());
    }
  }

  /** The answers that need the most room of all that one conversation can hold. */
  static Answers longest(List<Question> questions) {
    return costliest(
            questions.stream()
                .filter(question -> !question.choices().isEmpty())
                .sorted(Comparator.comparingInt(Question::code))
                .toList())
        .answers();
  }

  /** Whether a button can carry the answers with whatever it does itself. */
  static boolean has(Answers answers) {
    Move widest = new Move.Tick(Answers.QUESTION_CODES - 1, new ChoiceSet(0xFF));
    return TokenSealer.fits(new Ticket(Language.ENGLISH, answers, widest));
  }

  /** The costliest run of at most as many questions as a conversation asks. */
  private static Run costliest(List<Question> byCode) {
    List<Run> runs = new ArrayList<>(List.of(Run.EMPTY));
    for (Question question : byCode) {
      runs.stream()
          .filter(run -> run.size() < Topic.MOST_QUESTIONS)
          .map(run -> run.plus(question))
          .toList()
          .forEach(runs::add);
      thin(runs);
    }
    return runs.stream()
        .max(Comparator.comparingInt(Run::size).thenComparingInt(Run::cost))
        .orElse(Run.EMPTY);
  }

  /**
   * Of the runs that end alike and are equally long, what follows costs the same: one is enough.
   */
  private static void thin(List<Run> runs) {
    runs.sort(Comparator.comparingInt(Run::cost).reversed());
    for (int i = 0; i < runs.size(); i++) {
      Run kept = runs.get(i);
      runs.subList(i + 1, runs.size())
          .removeIf(run -> run.size() == kept.size() && run.last() == kept.last());
    }
  }
}
