package dev.hammy.late;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes long to make and is made when it is first asked for, once; whoever asks
 * meanwhile waits for it. Thread-safe.
 *
 * @param <T> what is made
 */
public final class Once<T> implements Supplier<T> {
  private final Supplier<T> making;
  private volatile @Nullable T made;

  /**
   * @param making is called at most once, unless it throws: then again when asked again
   */
  public Once(Supplier<T> making) {
    this.making = making;
  }

  @Override
  public T get() {
    T known = made;
    return known == null ? make() : known;
  }

  private synchronized T make() {
    T known = made;
    if (known == null) {
      known = making.get();
      made = known;
    }
    return known;
  }
}
