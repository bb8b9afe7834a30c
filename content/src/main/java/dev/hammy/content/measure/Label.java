package dev.hammy.content.measure;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A text with what a careful reader takes from it. Choices are named as {@code question:choice}.
 *
 * @param asked the question on the screen, if there is one
 * @param today the day on which it was written, as days since 1970
 * @param answers what it states
 * @param unsure what may be read from it, if that is asked back
 * @param dangers the danger signs that must be raised
 * @param harmless the danger signs that it looks like, which must not be
 */
record Label(
    String text,
    @Nullable Question asked,
    long today,
    Set<String> answers,
    Set<String> unsure,
    Set<String> dangers,
    Set<String> harmless) {
  /** The day of every text that does not say its own. */
  private static final String TODAY = "2026-11-22";

  Label {
    answers = ordered(answers);
    unsure = ordered(unsure);
    dangers = ordered(dangers);
    harmless = ordered(harmless);
  }

  /** So that what is told of a text is told in the same order always. */
  private static Set<String> ordered(Set<String> names) {
    return Collections.unmodifiableSet(new TreeSet<>(names));
  }

  static String name(Question question, String choice) {
    return question.id().word() + ":" + choice;
  }

  /**
   * Reads one line.
   *
   * @throws IllegalArgumentException if it names what the topic has not; the message says what
   */
  static Label of(JsonNode line, Topic topic) {
    String text = line.path("text").asText();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("no \"text\"");
    }
    JsonNode asked = line.path("question");
    return new Label(
        text,
        asked.isTextual() ? question(asked.asText(), topic) : null,
        day(line.path("today").asText(TODAY)),
        known(pairs(line.path("answers")), topic),
        known(pairs(line.path("unsure")), topic),
        known(list(line.path("dangers")), topic),
        known(list(line.path("not-dangers")), topic));
  }

  private static long day(String written) {
    try {
      return LocalDate.parse(written).toEpochDay();
    } catch (DateTimeException notADay) {
      throw new IllegalArgumentException("'" + written + "', which is no day like " + TODAY);
    }
  }

  private static Question question(String name, Topic topic) {
    return topic
        .question(name)
        .orElseThrow(() -> new IllegalArgumentException("no question '" + name + "'"));
  }

  private static Set<String> known(Set<String> names, Topic topic) {
    for (String name : names) {
      String[] parts = name.split(":", 2);
      if (parts.length < 2 || question(parts[0], topic).choice(parts[1]).isEmpty()) {
        throw new IllegalArgumentException("no choice '" + name + "'");
      }
    }
    return names;
  }

  private static Set<String> list(JsonNode names) {
    Set<String> list = new LinkedHashSet<>();
    names.forEach(name -> list.add(name.asText()));
    return list;
  }

  private static Set<String> pairs(JsonNode answers) {
    Set<String> pairs = new LinkedHashSet<>();
    answers
        .properties()
        .forEach(
            entry ->
                entry
                    .getValue()
                    .forEach(choice -> pairs.add(entry.getKey() + ":" + choice.asText())));
    return pairs;
  }
}
