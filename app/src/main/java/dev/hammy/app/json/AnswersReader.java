package dev.hammy.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hammy.app.json.Fault.FaultException;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads one line of answers, strictly: a slip in a name must not pass for an unanswered question.
 */
final class AnswersReader {
  private static final String FORM = "{\"answers\": {\"question\": \"choice\" or [\"choice\", …]}}";

  private final Topic topic;

  AnswersReader(Topic topic) {
    this.topic = topic;
  }

  Answers read(String line) throws FaultException {
    JsonNode root = StrictJson.parse(line, FORM, List.of("answers"));
    JsonNode given = root.path("answers");
    if (!given.isObject()) {
      throw fault(root.isObject() ? "no object called answers" : "no object", "the line", FORM);
    }
    Answers answers = Answers.none();
    for (Map.Entry<String, JsonNode> entry : given.properties()) {
      Question question = StrictJson.question(topic, entry.getKey(), "answers");
      answers = answers.with(question, choices(question, entry.getValue()));
    }
    return answers;
  }

  private ChoiceSet choices(Question question, JsonNode value) throws FaultException {
    if (!value.isArray()) {
      return choice(question, value);
    }
    ChoiceSet picked = ChoiceSet.NONE;
    for (JsonNode one : value) {
      picked = picked.plus(choice(question, one));
    }
    ChoiceSet understood = question.understood(picked);
    if (understood.isEmpty()) {
      boolean one = question.pick() == Question.Pick.ONE;
      throw fault(
          value.size() + " choices",
          place(question),
          one ? "one choice" : "one choice or more; leave the question out if it is not answered");
    }
    return understood;
  }

  private static ChoiceSet choice(Question question, JsonNode value) throws FaultException {
    if (!value.isTextual()) {
      String found = value.getNodeType().name().toLowerCase(Locale.ROOT);
      throw fault(
          found + " instead of a choice", place(question), "a choice, or a list of choices");
    }
    return question
        .choice(value.textValue())
        .map(Choice::alone)
        .orElseThrow(
            () ->
                Fault.unknown(
                    "choice",
                    value.textValue(),
                    place(question),
                    question.choices().stream().map(known -> known.id().word()).toList()));
  }

  private static String place(Question question) {
    return "answers." + question.id();
  }

  private static FaultException fault(String what, String where, String expected) {
    return new FaultException(new Fault(what, where, expected));
  }
}
