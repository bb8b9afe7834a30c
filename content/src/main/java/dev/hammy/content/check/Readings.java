package dev.hammy.content.check;

import dev.hammy.content.compile.LastRead;
import dev.hammy.content.compile.LastRead.Aim;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says when the content was last read, and for what: to be known, and nothing that can break. */
final class Readings {
  private Readings() {}

  /** The lines to print; none if no file says when it was read. */
  static List<String> of(List<LastRead> files) {
    return files.stream()
        .min(Comparator.comparing(LastRead::on).thenComparing(LastRead::file))
        .map(oldest -> said(files, oldest))
        .orElse(List.of());
  }

  private static List<String> said(List<LastRead> files, LastRead oldest) {
    String aims =
        Stream.of(Aim.values())
            .map(aim -> aim.name().toLowerCase(Locale.ROOT) + " " + count(files, aim))
            .collect(Collectors.joining(", "));
    return List.of(
        "read by its authors: " + files.size() + " files, for " + aims + "; by a clinician none",
        "     the longest ago is " + oldest.file() + ", on " + oldest.on());
  }

  private static long count(List<LastRead> files, Aim aim) {
    return files.stream().filter(file -> file.aims().contains(aim)).count();
  }
}
