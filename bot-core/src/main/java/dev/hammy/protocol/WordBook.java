package dev.hammy.protocol;

import java.util.List;
import java.util.Map;

/**
 * How people talk about a topic in one language.
 *
 * @param rules what turns the meaning of words
 * @param groups words of one meaning, by the name under which phrases use them
 * @param choices how people put each choice, in the order of the questions
 * @param elsewhere how people put what is not the topic's to judge
 * @param examples what people wrote, with what it means
 * @param requests how people ask something of the program
 */
public record WordBook(
    SpeechRules rules,
    Map<String, List<String>> groups,
    List<ChoiceWords> choices,
    List<ElsewhereWords> elsewhere,
    List<Example> examples,
    RequestBook requests) {
  public WordBook {
    groups = Map.copyOf(groups);
    choices = List.copyOf(choices);
    elsewhere = List.copyOf(elsewhere);
    examples = List.copyOf(examples);
  }

  /** A book that is about the choices alone. */
  public WordBook(
      SpeechRules rules,
      Map<String, List<String>> groups,
      List<ChoiceWords> choices,
      List<Example> examples) {
    this(rules, groups, choices, List.of(), examples, RequestBook.NONE);
  }
}
