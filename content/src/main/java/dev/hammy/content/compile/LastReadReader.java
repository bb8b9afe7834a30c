package dev.hammy.content.compile;

import dev.hammy.content.compile.LastRead.Aim;
import dev.hammy.content.compile.Node.Scalar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads when a file was last read, from the key that every file of content has. */
final class LastReadReader {
  static final String KEY = "last-read";

  private final List<LastRead> read = new ArrayList<>();

  /** Takes in what a file says. */
  void read(Section file) {
    file.section(KEY, Shapes.LAST_READ).flatMap(LastReadReader::lastRead).ifPresent(read::add);
  }

  /** What all files say, in the order read. */
  List<LastRead> all() {
    return List.copyOf(read);
  }

  private static Optional<LastRead> lastRead(Section section) {
    Set<Aim> aims = EnumSet.noneOf(Aim.class);
    aims.addAll(section.someOf("for", Shapes.AIMS));
    return section
        .words("on")
        .flatMap(word -> day(section, word))
        .map(day -> new LastRead(section.spot().file(), day, aims));
  }

  private static Optional<LocalDate> day(Section section, Scalar word) {
    try {
      return Optional.of(LocalDate.parse(word.text()));
    } catch (DateTimeException e) {
      section.problem(Kind.NOT_A_DAY, word.spot(), section.at("on"), word.form());
      return Optional.empty();
    }
  }
}
