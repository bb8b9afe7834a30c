package dev.hammy.telegram;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** What a start sends: it says itself how it is written. */
interface WrittenByHand {
  /** Writes one object. */
  void write(JsonGenerator json) throws IOException;
}
