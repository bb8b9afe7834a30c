package dev.hammy.measure;

import dev.hammy.measure.Measure.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Everything that one running program counts of itself. Whoever asks for a name and labels that
 * exist gets what is there already, so that nobody has to pass instruments round. Thread-safe.
 */
public final class Measures {
  private static final Pattern NAME = Pattern.compile("hammy(_[a-z]+)+");

  private final Map<String, Family> families = new ConcurrentSkipListMap<>();

  /** All instruments of one name. */
  private record Family(String help, Kind kind, Map<List<Label>, Instrument> instruments) {
    Measure read(String name) {
      List<Reading> readings =
          instruments.entrySet().stream()
              .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
              .flatMap(entry -> entry.getValue().read(entry.getKey()).stream())
              .toList();
      return new Measure(name, help, kind, readings);
    }
  }

  /**
   * Counts how often something happens.
   *
   * @param name ends in {@code _total}
   */
  public Count count(String name, String help, Label... labels) {
    return (Count) instrument(name, new Family(help, Kind.COUNTER, Map.of()), Count::new, labels);
  }

  /**
   * Measures how long something takes.
   *
   * @param name ends in {@code _seconds}
   */
  public Times times(String name, String help, Label... labels) {
    return (Times) instrument(name, new Family(help, Kind.HISTOGRAM, Map.of()), Times::new, labels);
  }

  /**
   * Shows how many there are of something.
   *
   * @param now asked each time the measures are read; quick and thread-safe
   */
  public void level(String name, String help, LongSupplier now, Label... labels) {
    Instrument level = with -> List.of(new Reading("", with, now.getAsLong()));
    instrument(name, new Family(help, Kind.GAUGE, Map.of()), () -> level, labels);
  }

  /** What everything shows now, by name. */
  public List<Measure> read() {
    return families.entrySet().stream().map(one -> one.getValue().read(one.getKey())).toList();
  }

  private Instrument instrument(
      String name, Family like, Supplier<Instrument> make, Label... labels) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no name of a measure: " + name);
    }
    Family family =
        families.computeIfAbsent(
            name, none -> new Family(like.help(), like.kind(), new ConcurrentHashMap<>()));
    if (family.kind() != like.kind()) {
      throw new IllegalArgumentException(name + " is a " + family.kind() + " already");
    }
    return family.instruments().computeIfAbsent(List.of(labels), none -> make.get());
  }
}
