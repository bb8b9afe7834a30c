package dev.hammy.reading;

import dev.hammy.reading.Formula.Link;
import dev.hammy.reading.Formula.Order;
import dev.hammy.reading.PartIndex.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns phrases into formulas. Words stand side by side, {@code +} stands between what may come in
 * any order and {@code ...} between what follows; {@code @name} is any phrase of a group, {@code
 * {3-4}} any number from 3 to 4. A digit after {@code +} or {@code ...} says how many words may
 * stand between, if it is not six.
 */
final class FormulaParser {
  /** Words that may stand between two parts that are not side by side, unless a phrase says it. */
  private static final int USUALLY_BETWEEN = 6;

  private final Map<String, List<String>> groups;
  private final Splitter splitter;
  private final PartIndex index;
  private final Map<String, Integer> groupParts = new HashMap<>();

  FormulaParser(Map<String, List<String>> groups, Splitter splitter, PartIndex index) {
    this.groups = groups;
    this.splitter = splitter;
    this.index = index;
  }

  Formula parse(String phrase) throws FormulaException {
    List<Integer> parts = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    Link link = Link.BESIDE;
    for (String word : (phrase.strip() + " +").split("\\s+", -1)) {
      boolean joins = word.startsWith("+") || word.startsWith("...");
      if (!joins && !word.startsWith("@")) {
        run.append(word).append(' ');
        continue;
      }
      if (run.length() > 0) {
        tie(parts, links, index.add(List.of(steps(run.toString()))), link);
        link = Link.BESIDE;
        run.setLength(0);
      }
      if (joins) {
        link = link(word);
      } else {
        tie(parts, links, group(word.substring(1)), link);
        link = Link.BESIDE;
      }
    }
    if (parts.isEmpty()) {
      throw new FormulaException("no words in '" + phrase + "'");
    }
    if (parts.size() == 1) {
      hold(phrase);
    }
    return new Formula(parts, links);
  }

  /** A phrase must not come down to one broad word because its other words are read over. */
  private void hold(String phrase) throws FormulaException {
    String run = phrase.strip();
    if (run.contains(" ") && !run.startsWith("@") && steps(run).size() == 1) {
      throw new FormulaException(
          "'" + run + "', of which one word counts: the others are read over");
    }
  }

  /** "+" or "...", with how many words may stand between if those are not six. */
  private static Link link(String word) throws FormulaException {
    Order order = word.startsWith("+") ? Order.NEAR : Order.THEN;
    String between = word.substring(order == Order.NEAR ? 1 : 3);
    if (between.isEmpty()) {
      return new Link(order, USUALLY_BETWEEN);
    }
    if (between.length() == 1 && Character.isDigit(between.charAt(0))) {
      return new Link(order, between.charAt(0) - '0');
    }
    throw new FormulaException(
        "'" + word + "', which is no '+', '...' or one of them with a digit");
  }

  private static void tie(List<Integer> parts, List<Link> links, int part, Link link) {
    if (!parts.isEmpty()) {
      links.add(link);
    }
    parts.add(part);
  }

  /** The number of the part that each group is which stands in a phrase, by its name. */
  Map<String, Integer> groups() {
    return Map.copyOf(groupParts);
  }

  private int group(String name) throws FormulaException {
    Integer known = groupParts.get(name);
    if (known != null) {
      return known;
    }
    int part = index.add(runs(name, 0));
    groupParts.put(name, part);
    return part;
  }

  private List<List<Step>> runs(String name, int depth) throws FormulaException {
    List<String> phrases = groups.get(name);
    if (phrases == null || depth > groups.size()) {
      throw new FormulaException(
          phrases == null ? "no group '@" + name + "'" : "group '@" + name + "' in itself");
    }
    List<List<Step>> runs = new ArrayList<>();
    for (String phrase : phrases) {
      if (phrase.startsWith("@")) {
        runs.addAll(runs(phrase.substring(1), depth + 1));
      } else {
        hold(phrase);
        runs.add(steps(phrase));
      }
    }
    return runs;
  }

  private List<Step> steps(String run) throws FormulaException {
    List<Step> steps = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (String piece : run.strip().split(" +", -1)) {
      boolean isWord = !piece.startsWith("{") && !piece.equals("/");
      if (isWord && piece.contains("@")) {
        throw new FormulaException("'" + piece + "' inside a run of words");
      }
      if (isWord) {
        words.append(piece).append(' ');
      } else {
        learn(words, steps);
        steps.add(piece.equals("/") ? Step.word("/") : range(piece));
      }
    }
    learn(words, steps);
    if (steps.isEmpty() || steps.size() > PartIndex.LONGEST) {
      throw new FormulaException(
          "'" + run.strip() + "', of which " + steps.size() + " words count");
    }
    return steps;
  }

  /** Takes in the words gathered so far: together, for some pairs of words are one. */
  private void learn(StringBuilder words, List<Step> steps) {
    Text text = splitter.learn(words.toString());
    words.setLength(0);
    for (int i = 0; i < text.size(); i++) {
      steps.add(Step.word(text.at(i).stem()));
    }
  }

  private static Step range(String piece) throws FormulaException {
    String[] ends = piece.substring(1, Math.max(1, piece.length() - 1)).split("-", -1);
    try {
      if (piece.endsWith("}") && ends.length == 2) {
        return new Step("", Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
      }
    } catch (NumberFormatException notDigits) {
      throw new FormulaException("'" + piece + "', which is no range of numbers like {3-4}");
    }
    throw new FormulaException("'" + piece + "', which is no range of numbers like {3-4}");
  }
}
