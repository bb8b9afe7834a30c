package dev.hammy.reading;

import dev.hammy.dialogue.ReadAnswer;
import dev.hammy.protocol.ChoiceId;
import dev.hammy.protocol.Meaning;
import dev.hammy.protocol.Question;
import dev.hammy.reading.Finds.Sort;
import dev.hammy.reading.Likeness.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a text seems to say because it is like what others wrote. A hunch can take away that
 * something was said plainly and can propose what no phrase found; it never makes anything sure,
 * and never takes away a danger sign.
 */
final class Hunches {
  /** Below this, what a phrase says is not like what people write who mean it. */
  private static final double BEARS_OUT = -0.2;

  /** From this on, a choice is worth asking about. */
  private static final double PROPOSES = -0.6;

  /** From this on, a danger sign is, even where phrases of it stand that were let be. */
  private static final double RAISES = 0;

  /**
   * From this on, a danger sign is of which no phrase stands there: nothing else would raise it.
   */
  private static final double RAISES_ALONE = -0.3;

  /** Fewer words say too little to raise a danger sign that no phrase names. */
  private static final int FEWEST_ALONE = 2;

  private static final int MOST_PROPOSED = 2;

  private final List<Score> scores;
  private final Likeness likeness;
  private final Text text;
  private final Hearing hearing;

  Hunches(Likeness likeness, List<Score> scores, Text text, Hearing hearing) {
    this.likeness = likeness;
    this.scores = scores;
    this.text = text;
    this.hearing = hearing;
  }

  /** Whether what others wrote who meant this bears it out; true if there are no examples of it. */
  boolean bearOut(Meaning meaning) {
    return bear(meaning.question(), meaning.choice().id());
  }

  /** Whether what others wrote bears out any answer: for what is a number, as a time is. */
  boolean bearOut(Question question) {
    return bear(question, null);
  }

  private boolean bear(Question question, @Nullable ChoiceId choice) {
    boolean taught = false;
    for (Score score : scores) {
      if (isOf(score.meaning(), question)
          && (choice == null || score.meaning().choice().id().equals(choice))) {
        taught = true;
        if (score.value() > BEARS_OUT) {
          return true;
        }
      }
    }
    return !taught;
  }

  private static boolean isSame(Meaning one, Meaning other) {
    return one.choice().id().equals(other.choice().id()) && isOf(one, other.question());
  }

  private static boolean isOf(Meaning meaning, Question question) {
    return meaning.question().code() == question.code();
  }

  /** What to ask about beside what was read, which no phrase found. */
  List<ReadAnswer> answers(Question question, List<ReadAnswer> read) {
    if (read.stream().anyMatch(ReadAnswer::sure) && question.pick() == Question.Pick.ONE) {
      return List.of();
    }
    List<Score> likely = new ArrayList<>(1);
    for (Score score : scores) {
      if (score.value() > PROPOSES && isOf(score.meaning(), question)) {
        likely.add(score);
      }
    }
    likely.sort(Comparator.comparingDouble(Score::value).reversed());
    List<ReadAnswer> answers = new ArrayList<>(1);
    for (Score score : likely.subList(0, Math.min(MOST_PROPOSED, likely.size()))) {
      if (isNew(score.meaning(), read)) {
        proposed(score).ifPresent(answers::add);
      }
    }
    return answers;
  }

  /**
   * @param read of the meaning's own question
   */
  private static boolean isNew(Meaning meaning, List<ReadAnswer> read) {
    return read.stream().noneMatch(answer -> answer.choice().code() == meaning.choice().code());
  }

  private Optional<ReadAnswer> proposed(Score score) {
    Span heart = likeness.heart(text, score);
    return hearing.states(new Match(List.of(heart)))
        ? Optional.of(answer(score, heart))
        : Optional.empty();
  }

  private ReadAnswer answer(Score score, Span heart) {
    return new ReadAnswer(
        score.meaning().question(), score.meaning().choice(), text.quote(heart), false);
  }

  /** The danger signs that no phrase found. */
  List<ReadAnswer> dangers(List<ReadAnswer> read) {
    List<ReadAnswer> dangers = new ArrayList<>();
    for (Score score : scores) {
      boolean near = score.value() > RAISES_ALONE && score.meaning().question().isSafety();
      if (near && read.stream().noneMatch(sign -> covers(sign, score.meaning()))) {
        Span heart = likeness.heart(text, score);
        if (!isForPhrases(heart, score) && hearing.raises(new Match(List.of(heart)), Sort.MAYBE)) {
          dangers.add(answer(score, heart));
        }
      }
    }
    return dangers;
  }

  /** Phrases know better: what a number is worth, and what is like a sign and is none. */
  private boolean isForPhrases(Span heart, Score score) {
    boolean weak = score.value() <= RAISES;
    return IntStream.range(heart.from(), heart.to()).anyMatch(place -> text.at(place).isNumber())
        || hearing.meetsLookAlike(heart, score.meaning())
        || (weak && (heart.length() < FEWEST_ALONE || hearing.meetsPhrase(score.meaning())));
  }

  /** Whether a sign is another one, or follows it up. */
  private static boolean covers(ReadAnswer sign, Meaning meaning) {
    Meaning read = new Meaning(sign.question(), sign.choice());
    return read.followsUp(meaning) || isSame(read, meaning);
  }
}
