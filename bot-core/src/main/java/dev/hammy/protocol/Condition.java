package dev.hammy.protocol;

import java.util.List;
import java.util.stream.Stream;

/**
 * A condition on answers: every one of {@code all}, at least one of {@code any} and not one of
 * {@code none} is picked. An empty list asks for nothing. There is no nesting and no expression
 * language: what needs more is two rules.
 */
public record Condition(List<Picked> all, List<Picked> any, List<Picked> none) {
  /** True whatever was answered. */
  public static final Condition ALWAYS = new Condition(List.of(), List.of(), List.of());

  public Condition {
    all = List.copyOf(all);
    any = List.copyOf(any);
    none = List.copyOf(none);
  }

  /** Whether the condition holds, as far as the answers can say. */
  public Truth in(Answers answers) {
    Truth truth = anyIn(answers);
    for (int i = 0; i < all.size() && truth != Truth.FALSE; i++) {
      truth = truth.and(all.get(i).in(answers));
    }
    for (int i = 0; i < none.size() && truth != Truth.FALSE; i++) {
      truth = truth.and(none.get(i).in(answers).not());
    }
    return truth;
  }

  /** Every part of the condition, whichever list it stands in. */
  public Stream<Picked> parts() {
    return Stream.of(all, any, none).flatMap(List::stream);
  }

  private Truth anyIn(Answers answers) {
    Truth truth = any.isEmpty() ? Truth.TRUE : Truth.FALSE;
    for (int i = 0; i < any.size() && truth != Truth.TRUE; i++) {
      truth = truth.or(any.get(i).in(answers));
    }
    return truth;
  }

  /** The codes of the questions it asks about, and of those they follow up, one bit each. */
  public int questions() {
    return parts().mapToInt(Picked::questions).reduce(0, (a, b) -> a | b);
  }
}
