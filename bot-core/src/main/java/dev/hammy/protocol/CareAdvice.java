package dev.hammy.protocol;

import java.util.List;

/**
 * What a person at one care level is told.
 *
 * @param title how urgent it is, in a few words
 * @param steps what to do, most important first
 * @param safetyNet when to come back to care sooner
 * @param sources what it rests on; never empty
 */
public record CareAdvice(Line title, List<Line> steps, Line safetyNet, List<SourceId> sources) {
  public CareAdvice {
    steps = List.copyOf(steps);
    sources = List.copyOf(sources);
  }
}
