package dev.hammy.measure;

import java.util.List;

/**
 * One number as it is now.
 *
 * @param suffix added to the measure's name; empty for all but times
 * @param labels what tells it from the others of its name
 */
public record Reading(String suffix, List<Label> labels, double value) {
  public Reading {
    labels = List.copyOf(labels);
  }
}
