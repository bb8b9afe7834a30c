package dev.hammy.triage;

import dev.hammy.protocol.Argument;
import dev.hammy.protocol.Fit;
import dev.hammy.protocol.Pattern;
import java.util.List;

/**
 * A pattern that the answers fit.
 *
 * @param speaksFor the arguments for it that the answers make
 * @param speaksAgainst the arguments against it
 */
public record Finding(
    Pattern pattern, Fit fit, List<Argument> speaksFor, List<Argument> speaksAgainst) {
  public Finding {
    speaksFor = List.copyOf(speaksFor);
    speaksAgainst = List.copyOf(speaksAgainst);
  }
}
