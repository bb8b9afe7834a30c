package dev.hammy.measure;

import java.util.List;

/** Something that can be read off. */
interface Instrument {
  /** What it shows now, each reading with these labels. */
  List<Reading> read(List<Label> labels);
}
