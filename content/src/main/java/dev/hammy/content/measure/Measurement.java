package dev.hammy.content.measure;

import dev.hammy.dialogue.ReadAnswer;
import dev.hammy.dialogue.Reading;
import dev.hammy.dialogue.TextReader;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a reader makes of texts that people labelled by hand. Not thread-safe. */
public final class Measurement {
  private final Topic topic;
  private final TextReader reader;
  private final Map<String, Count> byQuestion = new HashMap<>();
  private final Count facts = new Count();
  private final Count dangers = new Count();
  private final List<String> slips = new ArrayList<>();

  Measurement(Topic topic, TextReader reader) {
    this.topic = topic;
    this.reader = reader;
  }

  /** Counts one text more. */
  void take(Label label) {
    Reading reading = reader.read(label.text(), label.asked(), label.today());
    countFacts(label, reading);
    countDangers(label, reading);
  }

  /** All answers to questions that are not about danger. */
  public Count facts() {
    return facts;
  }

  /** The danger signs, and what only looks like one. */
  public Count dangers() {
    return dangers;
  }

  /** What went wrong, text by text. */
  List<String> slips() {
    return List.copyOf(slips);
  }

  /** The counts, question by question in the order of the topic. */
  List<String> table() {
    List<String> lines = new ArrayList<>();
    for (Question question : topic.questions()) {
      String name = question.id().word();
      if (byQuestion.containsKey(name)) {
        lines.add(row(name, count(name)));
      }
    }
    lines.add(row("all facts", facts));
    lines.add(row("danger signs", dangers));
    return lines;
  }

  private static String row(String name, Count count) {
    return "  " + name + " ".repeat(Math.max(1, 18 - name.length())) + count;
  }

  private void countFacts(Label label, Reading reading) {
    String text = label.text();
    Set<String> said = label.answers();
    Set<String> unsure = label.unsure();
    Set<String> read = new HashSet<>();
    for (ReadAnswer answer : reading.answers()) {
      String name = Label.name(answer.question(), answer.choice().id().word());
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

  private void countDangers(Label label, Reading reading) {
    String text = label.text();
    Set<String> raised = new HashSet<>();
    for (ReadAnswer sign : reading.dangers()) {
      raised.add(asFirst(sign.question(), sign.choice().id().word()));
    }
    Set<String> must = label.dangers();
    for (String sign : must) {
      tell(dangers, raised.contains(sign));
      if (!raised.contains(sign)) {
        slips.add("NOT RAISED " + sign + " in: " + text);
      }
    }
    for (String sign : label.harmless()) {
      dangers.harmless(raised.contains(sign));
      if (raised.contains(sign)) {
        slips.add("FALSELY RAISED " + sign + " in: " + text);
      }
    }
    if (must.isEmpty() && !raised.isEmpty() && label.harmless().isEmpty()) {
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
      return Label.name(question, choice);
    }
    Question before = topic.question(first.question()).orElseThrow();
    return asFirst(before, before.picked(first.choices()).get(0).id().word());
  }
}
