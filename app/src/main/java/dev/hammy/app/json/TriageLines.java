package dev.hammy.app.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hammy.app.json.Fault.FaultException;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Triage;

/** One line of answers in, one line of what follows from them out. Pure and thread-safe. */
public final class TriageLines {
  private final AnswersReader reader;
  private final ResultWriter writer;

  public TriageLines(Topic topic) {
    this.reader = new AnswersReader(topic);
    this.writer = new ResultWriter(new Triage(topic));
  }

  /**
   * The result of a line as one JSON object; an object with only {@code error} if the line cannot
   * be read.
   */
  public String answer(String line) {
    try {
      return writer.write(reader.read(line)).toString();
    } catch (FaultException found) {
      return error(found.fault()).toString();
    }
  }

  private static ObjectNode error(Fault fault) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putObject("error")
        .put("what", fault.what())
        .put("where", fault.where())
        .put("expected", fault.expected())
        .put("didYouMean", fault.didYouMean());
    return root;
  }
}
