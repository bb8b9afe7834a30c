package dev.hammy.reading;

import dev.hammy.message.Language;
import dev.hammy.protocol.SpeechRules;
import java.util.List;
import java.util.Map;

/** Says whether phrases are in the grammar, and which of them are the same. Not thread-safe. */
public final class Grammar {
  private final FormulaParser parser;

  public Grammar(SpeechRules rules, Map<String, List<String>> groups, Language language) {
    this.parser = new FormulaParser(groups, new Splitter(rules, language), new PartIndex());
  }

  /**
   * What is left of a phrase once its words are made comparable: two phrases that find the same
   * words have the same.
   *
   * @throws FormulaException if the phrase is not in the grammar
   */
  public String form(String phrase) throws FormulaException {
    return parser.parse(phrase).toString();
  }

  /**
   * Whether a phrase is two things that need not stand close together: such words meet by chance,
   * and then say nothing about each other.
   *
   * @throws FormulaException if the phrase is not in the grammar
   */
  public boolean isLoose(String phrase) throws FormulaException {
    return parser.parse(phrase).isLoose();
  }
}
