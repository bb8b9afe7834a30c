package dev.hammy.protocol;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The answers given so far: for each question, by its stable code, the choices picked. This is the
 * whole state of a conversation. Immutable; equal when the same choices are picked.
 */
public final class Answers {
  /** Question codes are 0 to 31; a retired code is never used again. */
  public static final int QUESTION_CODES = 32;

  private static final Answers EMPTY = new Answers(new byte[QUESTION_CODES]);

  private final byte[] picked;

  private Answers(byte[] picked) {
    this.picked = picked;
  }

  /** Nothing answered yet. */
  public static Answers none() {
    return EMPTY;
  }

  /** What was picked for a question; empty if it is not answered. */
  public ChoiceSet to(Question question) {
    return to(question.code());
  }

  /** What was picked for the question with this code; empty if it is not answered. */
  public ChoiceSet to(int questionCode) {
    return new ChoiceSet(bits(questionCode));
  }

  /** The raw form of {@link #to(int)} for the engine's inner loops. */
  public int bits(int questionCode) {
    return picked[questionCode] & 0xFF;
  }

  public boolean has(Question question) {
    return picked[question.code()] != 0;
  }

  /** These answers with one question answered, or answered anew; an empty set takes it back. */
  public Answers with(int questionCode, ChoiceSet choices) {
    byte[] copy = picked.clone();
    copy[questionCode] = (byte) choices.bits();
    return new Answers(copy);
  }

  public Answers with(Question question, ChoiceSet choices) {
    return with(question.code(), choices);
  }

  public Answers without(Question question) {
    return with(question.code(), ChoiceSet.NONE);
  }

  /** These answers together with others; what both pick for a question is picked together. */
  public Answers and(Answers others) {
    byte[] copy = picked.clone();
    for (int code = 0; code < QUESTION_CODES; code++) {
      copy[code] |= others.picked[code];
    }
    return new Answers(copy);
  }

  /** These answers with others in their place where those answer too. */
  public Answers under(Answers others) {
    byte[] copy = picked.clone();
    for (int code = 0; code < QUESTION_CODES; code++) {
      copy[code] = others.picked[code] != 0 ? others.picked[code] : copy[code];
    }
    return new Answers(copy);
  }

  public boolean isEmpty() {
    return equals(EMPTY);
  }

  /** The lowest code from this one on of an answered question; -1 if there is none. */
  public int nextAnswered(int fromCode) {
    for (int code = fromCode; code < QUESTION_CODES; code++) {
      if (picked[code] != 0) {
        return code;
      }
    }
    return -1;
  }

  /** The codes of the answered questions, ascending. */
  public IntStream answered() {
    return IntStream.range(0, QUESTION_CODES).filter(code -> picked[code] != 0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answers answers && Arrays.equals(picked, answers.picked);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(picked);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Answers");
    answered().forEach(code -> text.append(' ').append(code).append('=').append(to(code).bits()));
    return text.toString();
  }
}
