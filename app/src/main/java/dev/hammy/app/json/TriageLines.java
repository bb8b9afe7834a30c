package dev.hammy.app.json;

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
      return found.fault().written().toString();
    }
  }
}
