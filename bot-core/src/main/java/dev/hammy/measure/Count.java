package dev.hammy.measure;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** How often something has happened since the start. Thread-safe. */
public final class Count implements Instrument {
  private final LongAdder happened = new LongAdder();

  Count() {}

  /** It has happened once more. */
  public void add() {
    happened.increment();
  }

  @Override
  public List<Reading> read(List<Label> labels) {
    return List.of(new Reading("", labels, happened.sum()));
  }
}
