package dev.hammy.protocol;

import java.net.URI;
import java.util.List;

/**
 * Something that a line rests on and that a person can follow.
 *
 * @param id its name
 * @param title author, year and title, short
 * @param link a DOI, PubMed or the official body
 * @param facts the entries of the evidence base that were taken from it, such as {@code B-003}
 */
public record Source(SourceId id, String title, URI link, List<String> facts) {
  public Source {
    facts = List.copyOf(facts);
  }
}
