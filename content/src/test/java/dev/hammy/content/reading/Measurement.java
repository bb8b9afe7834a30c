package dev.hammy.content.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hammy.dialogue.ReadAnswer;
import dev.hammy.dialogue.Reading;
import dev.hammy.dialogue.TextReader;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader makes of texts that people labelled by hand. Not thread-safe.
 *
 * <p>A line is {@code {"text", "question", "answers", "unsure", "dangers", "not-dangers",
 * "today"}}: what a careful reader takes from the text, what may be read if it is asked back, which
 * danger signs must be raised and which look-alikes must not.
 */
final class Measurement {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String TODAY = "2026-11-22";

  private final Topic topic;
  private final TextReader reader;
  private final Map<String, Count> byQuestion = new LinkedHashMap<>();
  private final Count facts = new Count();
  private final Count dangers = new Count();
  private final List<String> slips = new ArrayList<>();

  Measurement(Topic topic, TextReader reader) {
    this.topic = topic;
    this.reader = reader;
  }

  Measurement read(Path file) {
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          take(JSON.readTree(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Count facts() {
    return facts;
  }

  Count dangers() {
    return dangers;
  }

  /** What went wrong, text by text: for the half that is tuned on. */
  List<String> slips() {
    return List.copyOf(slips);
  }

  /** The counts, question by question. */
  List<String> table() {
    List<String> lines = new ArrayList<>();
    byQuestion.forEach((question, count) -> lines.add(row(question, count)));
    lines.add(row("all facts", facts));
    lines.add(row("danger signs", dangers));
    return lines;
  }

  private static String row(String name, Count count) {
    return "  " + name + " ".repeat(Math.max(1, 18 - name.length())) + count;
  }

  private void take(JsonNode line) {
    String text = line.path("text").asText();
    Question asked = topic.question(line.path("question").asText("")).orElse(null);
    long today = LocalDate.parse(line.path("today").asText(TODAY)).toEpochDay();
    Reading reading = reader.read(text, asked, today);
    countFacts(text, line, reading);
    countDangers(text, line, reading);
  }

  private void countFacts(String text, JsonNode line, Reading reading) {
    Set<String> said = pairs(line.path("answers"));
    Set<String> unsure = pairs(line.path("unsure"));
    Set<String> read = new HashSet<>();
    for (ReadAnswer answer : reading.answers()) {
      String name = name(answer.question(), answer.choice().id().word());
      read.add(name);
      weigh(answer, said.contains(name), unsure.contains(name));
      if (answer.sure() && !said.contains(name)) {
        boolean doubtful = unsure.contains(name);
        countWrong(answer.question().id().word(), text, name, answer.words(), doubtful);
      }
    }
    for (String name : said) {
      boolean found = read.contains(name);
      Count count = count(name.substring(0, name.indexOf(':')));
      tell(count, found);
      tell(facts, found);
      if (!found) {
        slips.add("MISSED " + name + " in: " + text);
      }
    }
  }

  private void weigh(ReadAnswer answer, boolean said, boolean doubtful) {
    Count ofQuestion = count(answer.question().id().word());
    if (answer.sure() && said) {
      ofQuestion.sure();
      facts.sure();
    } else if (!answer.sure() && !said && !doubtful) {
      ofQuestion.asked();
      facts.asked();
    }
  }

  /** Plainly read though it was not said so; where it was hinted at, that is the lesser fault. */
  private void countWrong(
      String question, String text, String name, String words, boolean doubtful) {
    if (doubtful) {
      slips.add("TOO SURE " + name + " from '" + words + "' in: " + text);
      return;
    }
    count(question).wrong();
    facts.wrong();
    slips.add("WRONG " + name + " from '" + words + "' in: " + text);
  }

  private void countDangers(String text, JsonNode line, Reading reading) {
    Set<String> raised = new HashSet<>();
    for (ReadAnswer sign : reading.dangers()) {
      raised.add(asFirst(sign.question(), sign.choice().id().word()));
    }
    Set<String> must = list(line.path("dangers"));
    for (String sign : must) {
      tell(dangers, raised.contains(sign));
      if (!raised.contains(sign)) {
        slips.add("NOT RAISED " + sign + " in: " + text);
      }
    }
    for (String sign : list(line.path("not-dangers"))) {
      dangers.harmless(raised.contains(sign));
      if (raised.contains(sign)) {
        slips.add("FALSELY RAISED " + sign + " in: " + text);
      }
    }
    if (must.isEmpty() && !raised.isEmpty() && list(line.path("not-dangers")).isEmpty()) {
      slips.add("RAISED UNASKED " + raised + " in: " + text);
    }
  }

  private static void tell(Count count, boolean found) {
    if (found) {
      count.found();
    } else {
      count.missed();
    }
  }

  private Count count(String question) {
    return byQuestion.computeIfAbsent(question, name -> new Count());
  }

  /** A sign that a follow-up asks about, as the sign that it follows up. */
  private String asFirst(Question question, String choice) {
    Picked first = question.onlyAfter();
    if (first == null) {
      return name(question, choice);
    }
    Question before = topic.question(first.question()).orElseThrow();
    return asFirst(before, before.picked(first.choices()).get(0).id().word());
  }

  private static String name(Question question, String choice) {
    return question.id().word() + ":" + choice;
  }

  private static Set<String> list(JsonNode names) {
    Set<String> list = new HashSet<>();
    names.forEach(name -> list.add(name.asText()));
    return list;
  }

  private static Set<String> pairs(JsonNode answers) {
    Set<String> pairs = new HashSet<>();
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
