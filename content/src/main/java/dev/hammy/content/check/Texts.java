package dev.hammy.content.check;

import dev.hammy.content.compile.HardLine;
import dev.hammy.content.compile.LastRead;
import dev.hammy.content.compile.PlacedLine;
import java.util.List;

/**
 * What people read, as its authors wrote it.
 *
 * @param lines every line, in the order of the content
 * @param hardLines the lines that may be hard to read
 * @param lastRead when each file was last read
 */
record Texts(List<PlacedLine> lines, List<HardLine> hardLines, List<LastRead> lastRead) {
  static final Texts NONE = new Texts(List.of(), List.of(), List.of());

  Texts {
    lines = List.copyOf(lines);
    hardLines = List.copyOf(hardLines);
    lastRead = List.copyOf(lastRead);
  }
}
