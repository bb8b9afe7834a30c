package dev.hammy.content.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One path of each kind, the same ones on every run. Thread-safe. */
final class OneOfEach<K> {
  private static final Comparator<Path> BY_LOT =
      Comparator.comparingLong(path -> Sample.lot(path.answers()));

  private final Map<K, Path> paths = new ConcurrentHashMap<>();

  void offer(K kind, Path path) {
    Path known = paths.get(kind);
    if (known == null || BY_LOT.compare(path, known) < 0) {
      paths.merge(kind, path, (one, other) -> BY_LOT.compare(one, other) <= 0 ? one : other);
    }
  }

  /** The kinds there are, each with its path. */
  Map<K, Path> byKind() {
    return Map.copyOf(paths);
  }

  Collection<Path> paths() {
    return List.copyOf(paths.values());
  }
}
