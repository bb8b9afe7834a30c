package dev.hammy.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hammy.app.json.Fault.FaultException;
import dev.hammy.app.json.MessageReader.Typed;
import dev.hammy.dialogue.ReadAnswer;
import dev.hammy.dialogue.Reading;
import dev.hammy.dialogue.TextReader;
import dev.hammy.message.Language;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One message a line in, one line of what was read in it out. Pure and thread-safe. */
public final class ReadLines {
  private final MessageReader messages;
  private final Map<Language, TextReader> readers;
  private final Topic topic;
  private final Triage triage;

  /**
   * @param readers by the language that they read
   * @param today the day of messages that name none
   */
  public ReadLines(Topic topic, Map<Language, TextReader> readers, LocalDate today) {
    this.messages = new MessageReader(topic, readers.keySet(), today);
    this.readers = Map.copyOf(readers);
    this.topic = topic;
    this.triage = new Triage(topic);
  }

  /**
   * What was read in a line, as one JSON object; an object with only {@code error} if the line
   * cannot be read.
   */
  public String answer(String line) {
    try {
      Typed typed = messages.read(line);
      TextReader reader = readers.get(typed.language());
      if (reader == null) {
        throw new IllegalStateException("no reader for " + typed.language());
      }
      return written(reader.read(typed.text(), typed.asked(), typed.today())).toString();
    } catch (FaultException found) {
      return found.fault().written().toString();
    }
  }

  private ObjectNode written(Reading reading) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    list(root.putArray("answers"), reading.answers());
    list(root.putArray("dangers"), reading.dangers());
    root.set("next", next(reading));
    return root;
  }

  private static void list(ArrayNode array, List<ReadAnswer> read) {
    for (ReadAnswer answer : read) {
      array
          .addObject()
          .put("question", answer.question().id().word())
          .put("choice", answer.choice().id().word())
          .put("words", answer.words())
          .put("sure", answer.sure());
    }
  }

  /**
   * The first danger sign that was heard, ticked with all others of its question; else the rest.
   */
  private ObjectNode next(Reading reading) {
    List<ReadAnswer> heard =
        reading.dangers().stream().map(sign -> sign.inTurn(topic, Answers.none())).toList();
    if (!heard.isEmpty()) {
      Question first =
          topic.questions().stream()
              .filter(question -> heard.stream().anyMatch(sign -> sign.question().equals(question)))
              .findFirst()
              .orElseThrow();
      ObjectNode asked = ResultWriter.question(first);
      ArrayNode ticked = asked.putArray("ticked");
      heard.stream()
          .filter(sign -> sign.question().equals(first))
          .map(sign -> sign.choice().id().word())
          .distinct()
          .forEach(ticked::add);
      return asked;
    }
    Step step = triage.next(taken(reading));
    if (!(step instanceof Step.Ask ask)) {
      throw new IllegalStateException("a message alone answered the safety questions");
    }
    ObjectNode asked = ResultWriter.question(ask.question());
    asked.putArray("ticked");
    return asked;
  }

  private static Answers taken(Reading reading) {
    Answers taken = Answers.none();
    for (ReadAnswer answer : reading.answers()) {
      if (answer.sure()) {
        ChoiceSet picked = taken.to(answer.question()).plus(answer.choice().alone());
        taken = taken.with(answer.question(), answer.question().understood(picked));
      }
    }
    return taken;
  }
}
