package dev.hammy.dialogue;

import dev.hammy.message.Message;
import dev.hammy.message.Message.Option;
import dev.hammy.message.Message.Tone;
import dev.hammy.message.Move;
import dev.hammy.message.Page;
import dev.hammy.message.Phrase;
import dev.hammy.message.Ticket;
import dev.hammy.message.Wording;
import dev.hammy.protocol.Guide;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Stage;
import java.util.List;

/**
 * A stage of a guide as a message: the guide and where one is in it, the words, the steps, the
 * ways, and out.
 */
final class StagePage {
  private final GuideMap map;
  private final Move.Walk place;
  private final List<Exit> exits;

  /** A way as it is offered to one person: what its button says and does. */
  record Exit(String label, Move move) {}

  StagePage(GuideMap map, Move.Walk place, List<Exit> exits) {
    this.map = map;
    this.place = place;
    this.exits = List.copyOf(exits);
  }

  /**
   * Writes the stage under what the draft holds already.
   *
   * @param back what the Back button does
   */
  Message write(Draft draft, Move back) {
    Stage stage = map.stage(place);
    Wording wording = draft.wording();
    draft.heading(wording.of(map.guide(place).name()));
    draft.paragraphs(texts(wording, stage.says()));
    draft.texts(true, texts(wording, stage.how()));
    draft.picture(stage.picture());
    for (int i = 0; i < exits.size(); i++) {
      draft.option(option(draft, i + 1, exits.get(i)));
    }
    draft.control(Phrase.BACK_BUTTON, back);
    Move summary = new Move.Show(Page.FIRST);
    if (exits.stream().noneMatch(exit -> exit.move().equals(summary))) {
      draft.control(Phrase.PAGE_FIRST, summary);
    }
    return draft.control(Phrase.SOURCES_BUTTON, new Move.Cite(place)).message(Tone.PLAIN);
  }

  private static Option option(Draft draft, int number, Exit exit) {
    Ticket press = draft.ticket(exit.move());
    return new Option(number, exit.label(), "", false, false, press, press);
  }

  private List<String> texts(Wording wording, List<Line> lines) {
    String found =
        map.guide(place)
            .finding(place.finding())
            .map(Guide.Finding::label)
            .map(wording::of)
            .orElse("");
    return lines.stream().map(line -> wording.of(line).replace(Stage.FOUND, found)).toList();
  }
}
