package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Scalar;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The things of one sort that content can name, such as all sources. Not thread-safe.
 *
 * @param <T> what a name stands for
 */
final class Register<T> {
  private final String sort;
  private final String home;
  private final Map<String, T> byName = new LinkedHashMap<>();
  private final Set<String> unused = new LinkedHashSet<>();
  private boolean complete = true;

  /**
   * @param sort what such a thing is called, such as {@code source}
   * @param home where such things stand, such as {@code sources.yaml}
   */
  Register(String sort, String home) {
    this.sort = sort;
    this.home = home;
  }

  /** Registers a thing; the first with a name keeps it. */
  void put(String name, T thing) {
    if (byName.putIfAbsent(name, thing) == null) {
      unused.add(name);
    }
  }

  /**
   * Says that some things could not be read: from now on a name that is not known is no problem of
   * whoever uses it.
   */
  void isIncomplete() {
    complete = false;
  }

  /** What a name stands for; empty, and a problem noted, if nothing has it. */
  Optional<T> find(Scalar name, String at, Problems problems) {
    T thing = byName.get(name.text());
    unused.remove(name.text());
    if (thing == null && complete) {
      String advice = Nearest.orElse(name.text(), byName.keySet(), "add it there, or name another");
      problems.add(Kind.UNKNOWN_NAME, name.spot(), at, sort, name.text(), home, advice);
      // One slip is one problem: what was probably meant does not go unused as well.
      Nearest.to(name.text(), byName.keySet()).ifPresent(unused::remove);
    }
    return Optional.ofNullable(thing);
  }

  /** The things registered so far, in the order in which they came. */
  Collection<T> all() {
    return Collections.unmodifiableCollection(byName.values());
  }

  boolean isUnused(String name) {
    return unused.contains(name);
  }
}
