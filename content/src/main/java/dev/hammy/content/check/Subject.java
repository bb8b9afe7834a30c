package dev.hammy.content.check;

import dev.hammy.content.compile.Vignette;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Triage;
import java.util.List;

/**
 * What is checked: a topic with its words and cases, the triage that people talk to, and the texts
 * as their authors wrote them.
 */
record Subject(
    Topic topic, Wordings wordings, List<Vignette> vignettes, Triage triage, Texts texts) {

  /** A topic that no authors wrote, as in tests. */
  Subject(Topic topic, Wordings wordings, List<Vignette> vignettes, Triage triage) {
    this(topic, wordings, vignettes, triage, Texts.NONE);
  }

  Subject {
    vignettes = List.copyOf(vignettes);
  }
}
