package dev.hammy.content.check;

import dev.hammy.content.compile.Vignette;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Triage;
import java.util.List;

/** What is checked: a topic with its words and cases, and the triage that people talk to. */
record Subject(Topic topic, Wordings wordings, List<Vignette> vignettes, Triage triage) {
  Subject {
    vignettes = List.copyOf(vignettes);
  }
}
