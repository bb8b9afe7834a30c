package dev.hammy.reading;

import dev.hammy.dialogue.ReadAnswer;
import dev.hammy.protocol.Meaning;
import dev.hammy.protocol.Question;
import dev.hammy.reading.Scores.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a text seems to say because it is like what others wrote. A hunch can take away that
 * something was said plainly and can propose what no phrase found; it never makes anything sure. It
 * raises danger signs, and takes away none that a firm phrase raises.
 */
final class Hunches {
  /** What nobody gave examples of is as like them as this. */
  private static final double UNTAUGHT = 0.6;

  /** From this on, a choice is worth asking about. */
  private static final double PROPOSES = -0.4;

  /** From this on, a danger sign is raised from a short text. */
  private static final double RAISES = -0.8;

  /**
   * From this on, one is raised from an answer to a danger question: it is denied there more often
   * than not, and what raises nothing is asked again.
   */
  private static final double RAISES_ON_SCREEN = -0.4;

  /**
   * From this on, one is raised from a sentence among others, of which one is like it by chance.
   */
  private static final double RAISES_AMONG_OTHERS = -0.1;

  /** From this on, a danger sign is raised beside another, by what speaks for itself alone. */
  private static final double ANOTHER = -0.3;

  /**
   * From this on, one is raised whose words are denied, whose own phrases were let be, or that
   * stands among facts.
   */
  private static final double LET_BE = 0;

  /** From this on, one is raised whose words seem to be far, or where little was learnt. */
  private static final double PLAIN = 0.6;

  /** Two danger signs of which so little more speaks for the one are both raised. */
  private static final double AS_LIKELY = 0.4;

  /** The same two for a sign that some words point to: they speak for it as well. */
  private static final double NAMED = -0.6;

  private static final double AS_LIKELY_NAMED = 0.8;

  /** A text of so few words has none that could say that it is harmless. */
  private static final int TERSE = 3;

  /** Where so much of a text says facts, the words of facts are what it is like. */
  private static final double MOSTLY = 0.6;

  private static final int MOST_PROPOSED = 2;

  private final Scores scores;
  private final Text text;
  private final Hearing hearing;
  private final boolean answersDanger;

  /**
   * @param asked what is on screen
   */
  Hunches(Scores scores, Text text, Hearing hearing, @Nullable Question asked) {
    this.scores = scores;
    this.text = text;
    this.hearing = hearing;
    this.answersDanger = asked != null && asked.isSafety();
  }

  /** Whether enough was learnt to tell from it what a single word means. */
  boolean isWellTaught() {
    return scores.isWellTaught();
  }

  /** How like the text is to what others wrote who meant this. */
  double likeness(Meaning meaning) {
    for (Score score : scores.best()) {
      if (isSame(score.meaning(), meaning)) {
        return score.value();
      }
    }
    return UNTAUGHT;
  }

  /**
   * How like it is to what others wrote who answered at all: for what is a number, as a time is.
   */
  double likeness(Question question) {
    double most = Double.NEGATIVE_INFINITY;
    for (Score score : scores.best()) {
      most = isOf(score.meaning(), question) ? Math.max(most, score.value()) : most;
    }
    return Double.isInfinite(most) ? UNTAUGHT : most;
  }

  private static boolean isSame(Meaning one, Meaning other) {
    return one.choice().id().equals(other.choice().id()) && isOf(one, other.question());
  }

  private static boolean isOf(Meaning meaning, Question question) {
    return meaning.question().code() == question.code();
  }

  /**
   * What to ask about beside what was read, which no phrase found.
   *
   * @param taken words that tell of other questions: "gradually" is how it came, not how it feels
   */
  List<ReadAnswer> answers(Question question, List<ReadAnswer> read, List<Span> taken) {
    int most = read.isEmpty() ? MOST_PROPOSED : MOST_PROPOSED - 1;
    boolean one = question.pick() == Question.Pick.ONE;
    if (one && read.stream().anyMatch(ReadAnswer::sure)) {
      return List.of();
    }
    List<Score> likely = new ArrayList<>(1);
    for (Score score : scores.best()) {
      if (score.value() > PROPOSES && isOf(score.meaning(), question)) {
        likely.add(score);
      }
    }
    likely.sort(Comparator.comparingDouble(Score::value).reversed());
    List<ReadAnswer> answers = new ArrayList<>(1);
    for (Score score : likely.subList(0, Math.min(most, likely.size()))) {
      if (isNew(score.meaning(), read)) {
        proposed(score, taken).ifPresent(answers::add);
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

  private Optional<ReadAnswer> proposed(Score score, List<Span> taken) {
    Span heart = scores.heart(score);
    return taken.stream().noneMatch(heart::isWithin) && hearing.states(new Match(List.of(heart)))
        ? Optional.of(answer(score, heart))
        : Optional.empty();
  }

  private ReadAnswer answer(Score score, Span heart) {
    return new ReadAnswer(
        score.meaning().question(),
        score.meaning().choice(),
        text.quote(heart),
        text.at(heart.from()).from(),
        false);
  }

  /** What was heard of danger signs, without what is weak and stands among harmless words. */
  List<Heard> agreed(List<Heard> heard) {
    List<Heard> agreed = new ArrayList<>(heard);
    agreed.removeIf(one -> !agree(one));
    return agreed;
  }

  private boolean agree(Heard one) {
    return one.firmness().isFirm()
        || (text.size() <= TERSE && !one.far())
        || (scores.ofSign(one.meaning(), one.span()) > (one.far() ? PLAIN : least())
            && scores.isAmongLikeliest(one.meaning(), one.span(), AS_LIKELY_NAMED, NAMED));
  }

  private double least() {
    if (!scores.isWellTaught()) {
      return PLAIN;
    }
    if (text.size() > Likeness.SHORT) {
      return RAISES_AMONG_OTHERS;
    }
    return answersDanger ? RAISES_ON_SCREEN : RAISES;
  }

  /**
   * The danger signs that no phrase raised, the likeliest first. What speaks for any sign is said
   * of one: once a sign is heard, another has to be as likely, or to be spoken for by itself.
   */
  List<ReadAnswer> dangers(List<ReadAnswer> read) {
    List<Score> likely = new ArrayList<>(scores.best());
    likely.removeIf(score -> !score.meaning().question().isSafety() || !isNear(score));
    likely.sort(Comparator.comparingDouble(Score::value).reversed());
    List<ReadAnswer> all = new ArrayList<>(read);
    for (Score score : likely) {
      boolean isFirst = all.stream().allMatch(sign -> isOneSign(sign, score.meaning()));
      boolean isNew = all.stream().noneMatch(sign -> covers(sign, score.meaning()));
      boolean isAsLikely = score.value() > likely.get(0).value() - AS_LIKELY;
      if (isNew && (isFirst || isAsLikely || score.own() > ANOTHER)) {
        raised(score).ifPresent(all::add);
      }
    }
    return all.subList(read.size(), all.size());
  }

  private Optional<ReadAnswer> raised(Score score) {
    Span heart = scores.heart(score);
    return scores.first(score).value() > needed(score.meaning(), heart)
        ? Optional.of(answer(score, heart))
        : Optional.empty();
  }

  /** How like it must be, by what is said of the words that speak for it most. */
  private double needed(Meaning meaning, Span heart) {
    boolean isFar = hearing.isFar(heart);
    if (!isFar && !isLetBe(meaning, heart)) {
      return hearing.ofFacts() < MOSTLY ? least() : LET_BE;
    }
    if (!scores.isWellTaught()) {
      return Double.POSITIVE_INFINITY;
    }
    return isFar ? PLAIN : LET_BE;
  }

  /** Whether words are denied, or stand where the content has phrases that were let be. */
  private boolean isLetBe(Meaning meaning, Span heart) {
    return hearing.meetsPhrase(meaning)
        || hearing.meetsLookAlike(heart, meaning)
        || !hearing.raises(new Match(List.of(heart)));
  }

  private static boolean isOneSign(ReadAnswer sign, Meaning meaning) {
    return Choices.isOneSign(new Meaning(sign.question(), sign.choice()), meaning);
  }

  /** What asks about a sign more closely is near if the sign is. */
  private boolean isNear(Score score) {
    return score.value() > least() && scores.first(score).value() > least();
  }

  /** Whether a sign is another one, or follows it up. */
  private static boolean covers(ReadAnswer sign, Meaning meaning) {
    Meaning read = new Meaning(sign.question(), sign.choice());
    return read.followsUp(meaning) || isSame(read, meaning);
  }
}
