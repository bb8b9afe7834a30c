package dev.hammy.protocol;

import java.util.stream.IntStream;

/**
 * The answers given so far: for each question, by its stable code, the choices picked. This is the
 * whole state of a conversation. Immutable; equal when the same choices are picked.
 */
public final class Answers {
  /** Question codes are 0 to 31; a retired code is never used again. */
  public static final int QUESTION_CODES = 32;

  private static final Answers EMPTY = new Answers(0, 0, 0, 0);

  /** Eight questions in each, the one with the lowest code in the lowest byte. */
  private final long first;

  private final long second;
  private final long third;
  private final long fourth;

  private Answers(long first, long second, long third, long fourth) {
    this.first = first;
    this.second = second;
    this.third = third;
    this.fourth = fourth;
  }

  /** Nothing answered yet. */
  public static Answers none() {
    return EMPTY;
  }

  /**
   * Answers from their raw form.
   *
   * @param picked for each question code the bits of what was picked; {@link #QUESTION_CODES} of
   *     them
   */
  public static Answers of(byte[] picked) {
    return new Answers(eight(picked, 0), eight(picked, 8), eight(picked, 16), eight(picked, 24));
  }

  private static long eight(byte[] picked, int from) {
    long eight = 0;
    for (int i = from + 7; i >= from; i--) {
      eight = eight << Byte.SIZE | (picked[i] & 0xFF);
    }
    return eight;
  }

  /** What was picked for a question; empty if it is not answered. */
  public ChoiceSet to(Question question) {
    return to(question.code());
  }

  /** What was picked for the question with this code; empty if it is not answered. */
  public ChoiceSet to(int questionCode) {
    return ChoiceSet.ofBits(bits(questionCode));
  }

  /** The raw form of {@link #to(int)} for the engine's inner loops. */
  public int bits(int questionCode) {
    return (int) (eightWith(questionCode) >>> place(questionCode)) & 0xFF;
  }

  private long eightWith(int code) {
    return switch (code >> 3) {
      case 0 -> first;
      case 1 -> second;
      case 2 -> third;
      case 3 -> fourth;
      default -> throw new IndexOutOfBoundsException("question codes are 0 to 31: " + code);
    };
  }

  private static int place(int code) {
    return (code & 7) * Byte.SIZE;
  }

  public boolean has(Question question) {
    return bits(question.code()) != 0;
  }

  /** These answers with one question answered, or answered anew; an empty set takes it back. */
  public Answers with(int questionCode, ChoiceSet choices) {
    long change = (long) (bits(questionCode) ^ choices.bits()) << place(questionCode);
    if (change == 0) {
      return this;
    }
    return switch (questionCode >> 3) {
      case 0 -> new Answers(first ^ change, second, third, fourth);
      case 1 -> new Answers(first, second ^ change, third, fourth);
      case 2 -> new Answers(first, second, third ^ change, fourth);
      default -> new Answers(first, second, third, fourth ^ change);
    };
  }

  public Answers with(Question question, ChoiceSet choices) {
    return with(question.code(), choices);
  }

  public Answers without(Question question) {
    return with(question.code(), ChoiceSet.NONE);
  }

  /** These answers together with others; what both pick for a question is picked together. */
  public Answers and(Answers others) {
    return new Answers(
        first | others.first, second | others.second, third | others.third, fourth | others.fourth);
  }

  /** These answers with others in their place where those answer too. */
  public Answers under(Answers others) {
    Answers under = this;
    for (int code = others.nextAnswered(0); code >= 0; code = others.nextAnswered(code + 1)) {
      under = under.with(code, others.to(code));
    }
    return under;
  }

  /** Whether others pick at least the same for every question. */
  public boolean isWithin(Answers others) {
    return ((first & ~others.first)
            | (second & ~others.second)
            | (third & ~others.third)
            | (fourth & ~others.fourth))
        == 0;
  }

  public boolean isEmpty() {
    return (first | second | third | fourth) == 0;
  }

  /** The lowest code from this one on of an answered question; -1 if there is none. */
  public int nextAnswered(int fromCode) {
    for (int code = fromCode; code < QUESTION_CODES; code = (code | 7) + 1) {
      long rest = eightWith(code) >>> place(code);
      if (rest != 0) {
        return code + Long.numberOfTrailingZeros(rest) / Byte.SIZE;
      }
    }
    return -1;
  }

  /** How many questions are answered. */
  public int count() {
    return answeredIn(first) + answeredIn(second) + answeredIn(third) + answeredIn(fourth);
  }

  private static int answeredIn(long eight) {
    int count = 0;
    for (long rest = eight; rest != 0; rest >>>= Byte.SIZE) {
      count += (rest & 0xFF) != 0 ? 1 : 0;
    }
    return count;
  }

  /** The codes of the answered questions, ascending. */
  public IntStream answered() {
    return IntStream.range(0, QUESTION_CODES).filter(code -> bits(code) != 0);
  }

  @Override
  public boolean equals(Object other) {
    return other == this || (other instanceof Answers answers && isSame(answers));
  }

  private boolean isSame(Answers answers) {
    return first == answers.first
        && second == answers.second
        && third == answers.third
        && fourth == answers.fourth;
  }

  @Override
  public int hashCode() {
    long mixed = ((first * 31 + second) * 31 + third) * 31 + fourth;
    // Folded after multiplying: the low bits of a product know nothing of the high ones.
    return Long.hashCode(mixed * 0x9E37_79B9_7F4A_7C15L);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Answers");
    answered().forEach(code -> text.append(' ').append(code).append('=').append(to(code).bits()));
    return text.toString();
  }
}
