package dev.hammy.protocol;

import java.util.List;
import java.util.Map;

/**
 * How people talk about a topic in one language.
 *
 * @param rules what turns the meaning of words
 * @param groups words of one meaning, by the name under which phrases use them
 * @param choices how people put each choice, in the order of the questions
 * @param examples what people wrote, with what it means
 */
public record WordBook(
    SpeechRules rules,
    Map<String, List<String>> groups,
    List<ChoiceWords> choices,
    List<Example> examples) {
  public WordBook {
    groups = Map.copyOf(groups);
    choices = List.copyOf(choices);
    examples = List.copyOf(examples);
  }
}
