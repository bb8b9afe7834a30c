package dev.hammy.benchmarks.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hammy.benchmarks.table.Programs.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures that a command has printed as JSON, one entry for each bot that it measured.
 *
 * @param entries in the order in which they were measured
 */
record Figures(List<JsonNode> entries) {
  private static final ObjectMapper JSON = new ObjectMapper();

  Figures {
    entries = List.copyOf(entries);
  }

  /**
   * Reads them.
   *
   * @throws TrialException if the command ended without
   */
  static Figures of(Said said) {
    try {
      List<JsonNode> entries = new ArrayList<>();
      JSON.readTree(said.out()).forEach(entries::add);
      if (!entries.isEmpty()) {
        return new Figures(entries);
      }
    } catch (JsonProcessingException none) {
      // What the command complained of says more.
    }
    throw new TrialException("exit code " + said.exitCode() + ": " + said.err());
  }

  /**
   * One number.
   *
   * @param bot whose
   * @param path where in its figures, such as {@code /own/p99}
   * @throws TrialException if there is none
   */
  double of(String bot, String path) {
    return number(bot, path)
        .orElseThrow(() -> new TrialException("no " + path + " of " + bot + " in the figures"));
  }

  /** How many times the other's one bot's number is. */
  double ratio(String bot, String other, String path) {
    return of(bot, path) / of(other, path);
  }

  private Optional<Double> number(String bot, String path) {
    return entries.stream()
        .filter(entry -> entry.path("bot").asText().equals(bot))
        .map(entry -> entry.at(path))
        .filter(JsonNode::isNumber)
        .map(JsonNode::asDouble)
        .findFirst();
  }

  /** What went wrong while they were measured, and with which bot. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (JsonNode entry : entries) {
      String bot = entry.path("bot").asText();
      entry.path("problems").forEach(problem -> problems.add(bot + ": " + problem.asText()));
    }
    return problems;
  }
}
