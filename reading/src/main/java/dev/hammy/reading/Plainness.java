package dev.hammy.reading;

import dev.hammy.protocol.Meaning;
import dev.hammy.protocol.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which facts of one text are said so plainly that nobody asks back: the looser the words are tied
 * together, the more the text has to be like what people write who mean it, and the more so beside
 * words of something else. The numbers are what texts that nobody had looked at came to: of what is
 * sure by them, about one in seventy was not said. Not thread-safe.
 */
final class Plainness {
  /** So much more it takes beside words that say another choice of the same question. */
  private static final double RIVAL = 0.65;

  /** The same for words that point to another, and where several choices may be picked. */
  private static final double COMPANION = 0.2;

  /** The same where words of a danger sign stand. */
  private static final double ALARM = 0.1;

  /** So much less will do for what answers the question on screen. */
  private static final double ANSWER = 0.15;

  /** What must be made up for by what is told beside an answer to another question. */
  private static final double ASIDE = 0.1;

  /** The same by what is told where a danger sign is asked about. */
  private static final double DANGER_ASKED = 0.45;

  /** How much more like it a text must be to be worth asking about beside another question. */
  private static final double ELSEWHERE = 0.2;

  /** Below this, words that only point to a choice tell nothing where little was learnt. */
  private static final double POINTLESS = -0.9;

  /**
   * So many choices of one question are asked about at most, one more where several may be picked.
   */
  private static final int MOST = 2;

  /** What another choice is so much likelier than is not asked about beside it. */
  private static final double FAR = 0.6;

  /** What it takes to be asked about beside something plain. */
  private static final double BESIDE_SURE = 0.6;

  private final Hunches hunches;
  private final Text text;
  private final @Nullable Question asked;
  private final double alarm;

  /** By question and choice, since a long text names each many times. */
  private final Map<Integer, Double> likeness = new HashMap<>();

  /**
   * @param hunches what the text is like
   * @param asked what was on screen
   * @param alarming whether words of a danger sign stand in it that are not plainly denied
   */
  Plainness(Hunches hunches, Text text, @Nullable Question asked, boolean alarming) {
    this.hunches = hunches;
    this.text = text;
    this.asked = asked;
    this.alarm = alarming ? ALARM : 0;
  }

  /** What was heard of one question and is worth asking about, in doubt unless it is plain. */
  List<Heard> weighed(List<Heard> heard, boolean isTimed) {
    List<Heard> weighed =
        heard.stream().map(one -> isPlain(one, heard, isTimed) ? one : one.doubtful()).toList();
    return weighed.stream()
        .filter(one -> one.sure() || isWorthAsking(one, weighed, isTimed))
        .toList();
  }

  private boolean isWorthAsking(Heard one, List<Heard> heard, boolean isTimed) {
    if (!hunches.isWellTaught()) {
      boolean points = one.firmness() == Firmness.POINTS && !isAsked(one);
      return !points || likeness(one, isTimed) > POINTLESS;
    }
    return isWholeAnswer(one, heard)
        || (worth(one, isTimed) > 0 && !isOutdone(one, heard, isTimed));
  }

  /** What speaks for asking about it, beyond what it takes. */
  private double worth(Heard one, boolean isTimed) {
    double elsewhere = asked == null ? 0 : ELSEWHERE;
    return likeness(one, isTimed) - one.firmness().worthAsking() - elsewhere;
  }

  /** Whether other choices of the question are so much likelier that it need not be asked about. */
  private boolean isOutdone(Heard one, List<Heard> heard, boolean isTimed) {
    double worth = worth(one, isTimed);
    List<Heard> rivals = heard.stream().filter(one::isRivalOf).toList();
    double best = rivals.stream().mapToDouble(other -> worth(other, isTimed)).max().orElse(0);
    long likelier =
        rivals.stream()
            .filter(other -> worth(other, isTimed) > worth)
            .map(other -> other.meaning().choice().code())
            .distinct()
            .count();
    if (one.meaning().question().pick() == Question.Pick.ONE) {
      return likelier >= MOST || best > worth + FAR;
    }
    boolean besideSure = !isAsked(one) && rivals.stream().anyMatch(Heard::sure);
    return likelier > MOST || (besideSure && worth < BESIDE_SURE);
  }

  private boolean isPlain(Heard one, List<Heard> heard, boolean isTimed) {
    return one.sure()
        && (isWholeAnswer(one, heard) || (isToBeTold(one) && isBorneOut(one, heard, isTimed)));
  }

  /** What is all that was typed is meant for the question on screen. */
  private boolean isWholeAnswer(Heard one, List<Heard> heard) {
    return isAsked(one)
        && one.span().length() == text.size()
        && heard.stream().noneMatch(one::isRivalOf);
  }

  private boolean isAsked(Heard one) {
    return asked != null && asked.code() == one.meaning().question().code();
  }

  /**
   * With few examples to tell what a text is about, a single word is about anything but what was
   * asked, and what stands beside a danger sign is about that.
   */
  private boolean isToBeTold(Heard one) {
    boolean loose = one.firmness() == Firmness.POINTS || one.firmness() == Firmness.WORD;
    return hunches.isWellTaught() || (alarm == 0 && (!loose || isAsked(one)));
  }

  private boolean isBorneOut(Heard one, List<Heard> heard, boolean isTimed) {
    double needed = one.firmness().plain() + place(one) + rivalry(one, heard, isTimed);
    return likeness(one, isTimed) > needed;
  }

  /** What it means that it was said here. */
  private double place(Heard one) {
    if (isAsked(one)) {
      return alarm - ANSWER;
    }
    return asked == null ? alarm : alarm + (asked.isSafety() ? DANGER_ASKED : ASIDE);
  }

  private double likeness(Heard one, boolean isTimed) {
    Meaning meaning = one.meaning();
    int key = meaning.question().code() << Short.SIZE | meaning.choice().code();
    return likeness.computeIfAbsent(
        key, first -> isTimed ? hunches.likeness(meaning.question()) : hunches.likeness(meaning));
  }

  private double rivalry(Heard one, List<Heard> heard, boolean isTimed) {
    double most = 0;
    for (Heard other : heard) {
      if (one.isRivalOf(other) && worth(other, isTimed) > 0) {
        boolean says =
            other.firmness() != Firmness.POINTS
                && one.meaning().question().pick() == Question.Pick.ONE;
        most = Math.max(most, says ? RIVAL : COMPANION);
      }
    }
    return most;
  }
}
