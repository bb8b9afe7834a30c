package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.protocol.Example;
import dev.hammy.protocol.Meaning;
import dev.hammy.protocol.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what people wrote, with what it means, in one language. */
final class ExamplesReader {
  private ExamplesReader() {}

  static List<Example> read(Section file) {
    List<Example> examples = new ArrayList<>();
    for (Section section : file.sections("examples", "example", Shapes.WORD_EXAMPLE)) {
      Optional<Question> asked =
          section.words("asked").flatMap(word -> question(section, word, "asked"));
      List<Meaning> means = meanings(section, "means");
      List<Meaning> maybe = meanings(section, "maybe");
      section
          .words("text")
          .map(text -> new Example(text.text(), asked.orElse(null), means, maybe))
          .ifPresent(examples::add);
    }
    return examples;
  }

  private static Optional<Question> question(Section section, Scalar word, String key) {
    Draft draft = section.draft();
    return draft.questions().find(word, section.at(key), draft.problems());
  }

  /** Question by question, the choices. */
  private static List<Meaning> meanings(Section example, String key) {
    List<Meaning> meanings = new ArrayList<>();
    example
        .open(key)
        .ifPresent(
            section ->
                section
                    .fields()
                    .forEach(
                        (word, field) -> add(section, new Scalar(field.key(), word), meanings)));
    return meanings;
  }

  private static void add(Section section, Scalar word, List<Meaning> meanings) {
    String key = word.text();
    question(section, word, key)
        .ifPresent(
            question ->
                RulesReader.scalars(section, key).stream()
                    .flatMap(
                        choice -> ChoiceWordsReader.choice(question, choice, section, key).stream())
                    .forEach(choice -> meanings.add(new Meaning(question, choice))));
  }
}
