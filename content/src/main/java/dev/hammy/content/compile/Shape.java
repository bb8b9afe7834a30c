package dev.hammy.content.compile;

import java.util.List;
import java.util.stream.Stream;

/** The keys that a mapping must have and may have, in the order in which messages list them. */
record Shape(List<String> needed, List<String> allowed) {
  Shape {
    needed = List.copyOf(needed);
    allowed = List.copyOf(allowed);
  }

  static Shape of(String... needed) {
    return new Shape(List.of(needed), List.of());
  }

  /** This shape, with these keys allowed on top. */
  Shape maybe(String... more) {
    return new Shape(needed, List.of(more));
  }

  List<String> keys() {
    return Stream.concat(needed.stream(), allowed.stream()).toList();
  }
}
