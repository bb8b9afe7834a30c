package dev.hammy.protocol;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Some of the choices of one question, by their stable codes 0 to 7, as the low eight bits of an
 * int. The empty set stands for "not answered".
 */
public record ChoiceSet(int bits) {
  /** No choice: the question is not answered. */
  public static final ChoiceSet NONE = new ChoiceSet(0);

  private static final ChoiceSet[] EVERY =
      IntStream.rangeClosed(0, 0xFF).mapToObj(ChoiceSet::new).toArray(ChoiceSet[]::new);

  /**
   * @throws IllegalArgumentException if a bit above the eighth is set
   */
  public ChoiceSet {
    if ((bits & ~0xFF) != 0) {
      throw new IllegalArgumentException("a question has at most eight choices: " + bits);
    }
  }

  /** The set that holds just the choice with this code, 0 to 7. */
  public static ChoiceSet of(int code) {
    if (code < 0 || code > 7) {
      throw new IllegalArgumentException("choice codes are 0 to 7: " + code);
    }
    return EVERY[1 << code];
  }

  /** The set with these bits, 0 to 255, without making one: a turn asks for hundreds. */
  static ChoiceSet ofBits(int bits) {
    return EVERY[bits];
  }

  public boolean isEmpty() {
    return bits == 0;
  }

  public boolean contains(int code) {
    return (bits >> code & 1) != 0;
  }

  public boolean meets(ChoiceSet other) {
    return (bits & other.bits) != 0;
  }

  public boolean isWithin(ChoiceSet other) {
    return (bits & ~other.bits) == 0;
  }

  public ChoiceSet and(ChoiceSet other) {
    return EVERY[bits & other.bits];
  }

  public ChoiceSet plus(ChoiceSet other) {
    return EVERY[bits | other.bits];
  }

  public ChoiceSet minus(ChoiceSet other) {
    return EVERY[bits & ~other.bits];
  }

  public int size() {
    return Integer.bitCount(bits);
  }

  // Written out: see the package.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ChoiceSet set && bits == set.bits;
  }

  @Override
  public int hashCode() {
    return bits;
  }
}
