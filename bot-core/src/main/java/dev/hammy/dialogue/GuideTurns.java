package dev.hammy.dialogue;

import dev.hammy.message.Command;
import dev.hammy.message.Message;
import dev.hammy.message.Move;
import dev.hammy.message.Page;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.GuideId;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Way;
import dev.hammy.triage.Assessment;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns within a guide. A stage is shown only while the answers lead to a result in which some plan
 * item that opens the guide is offered; otherwise what the answers lead to is shown instead. So no
 * button, however old, leads into a guide past a danger sign.
 */
final class GuideTurns {
  private final Dialogue dialogue;
  private final Triage triage;
  private final GuideMap map;

  GuideTurns(Dialogue dialogue, Triage triage) {
    this.dialogue = dialogue;
    this.triage = triage;
    this.map = new GuideMap(triage.topic());
  }

  /** Shows a place, or what the answers lead to if the guide is shut to them. */
  Turn show(Conversation conversation, Move.Walk walk, List<String> notes) {
    Offered offered = offered(conversation);
    Optional<Move.Walk> place = map.meant(walk).filter(meant -> offered.opens(id(meant)));
    if (place.isEmpty()) {
      return dialogue.open(conversation, notes);
    }
    boolean asMeant = place.get().equals(walk);
    Draft draft = dialogue.draft(conversation).paragraphs(notes);
    if (!asMeant) {
      draft.paragraph(Phrase.BUTTON_OUT_OF_DATE);
    }
    Message message =
        new StagePage(map, place.get(), exits(conversation, offered, place.get()))
            .write(draft, back(offered, place.get()));
    return new Turn(conversation.showing(new View.Walking(place.get())), message);
  }

  /** What Back does: the stage before, or from the entry what opened the guide. */
  Move back(Conversation conversation, Move.Walk place) {
    return back(offered(conversation), place);
  }

  private Move back(Offered offered, Move.Walk place) {
    return map.back(place)
        .filter(before -> offered.opens(id(before)))
        .map(before -> (Move) before)
        .or(() -> offered.opener(id(place)).map(GuideTurns::out))
        .orElse(new Move.Show(Page.FIRST));
  }

  /** What the guide is for; nothing if it is shut. */
  List<String> purpose(Conversation conversation, Move.Walk place) {
    Wording wording = dialogue.wording(conversation);
    return offered(conversation).opener(id(place)).stream()
        .map(item -> wording.of(item.texts().purpose()))
        .toList();
  }

  /** The way that somebody means who types this while a stage is on screen. */
  Optional<Turn> pressed(Conversation conversation, Move.Walk place, PlainText text) {
    List<StagePage.Exit> exits = exits(conversation, offered(conversation), place);
    for (int i = 0; i < exits.size(); i++) {
      if (text.is(String.valueOf(i + 1)) || text.is(exits.get(i).label())) {
        return Optional.of(dialogue.press(conversation, exits.get(i).move()));
      }
    }
    return Optional.empty();
  }

  /** A stage once more, to what was typed and is none of its ways. */
  Turn notUnderstood(Conversation conversation, Move.Walk place, PlainText text) {
    List<StagePage.Exit> exits = exits(conversation, offered(conversation), place);
    Wording wording = dialogue.wording(conversation);
    String words =
        text.isNumbers()
            ? wording.say(Phrase.NUMBER_OUT_OF_RANGE, exits.size())
            : wording.say(Phrase.NOT_UNDERSTOOD);
    return dialogue.again(conversation, List.of(words));
  }

  private List<StagePage.Exit> exits(Conversation conversation, Offered offered, Move.Walk place) {
    Wording wording = dialogue.wording(conversation);
    return map.stage(place).ways().stream()
        .filter(way -> leadsOn(offered, way))
        .map(way -> new StagePage.Exit(wording.of(way.label()), move(conversation, place, way)))
        .toList();
  }

  private Move move(Conversation conversation, Move.Walk place, Way way) {
    if (way instanceof Way.CheckAgain) {
      return new Move.Order(Command.CHECK_AGAIN);
    }
    if (way instanceof Way.CountsAs countsAs) {
      return counting(conversation, countsAs.counted());
    }
    return map.to(place, way).map(to -> (Move) to).orElse(new Move.Show(Page.FIRST));
  }

  /** Answers the question with what is counted, beside what was picked where several may be. */
  private Move counting(Conversation conversation, Picked counted) {
    ChoiceSet before = conversation.answers().to(counted.question());
    ChoiceSet together =
        triage
            .topic()
            .question(counted.question())
            .filter(question -> question.pick() == Question.Pick.SEVERAL)
            .map(question -> question.understood(before.plus(counted.choices())))
            .orElse(counted.choices());
    return new Move.Choose(counted.question(), together);
  }

  /** A way to another guide is shown only while that guide is open too. */
  private static boolean leadsOn(Offered offered, Way way) {
    return !(way instanceof Way.Across across) || offered.opens(across.guide());
  }

  private Offered offered(Conversation conversation) {
    return triage.next(conversation.answers()) instanceof Step.Conclude conclude
        ? new Offered(conclude.assessment())
        : new Offered(null);
  }

  /** What the answers lead to, worked out once for all that a turn asks of it; null if not yet. */
  private record Offered(@Nullable Assessment result) {
    Optional<PlanItem> opener(GuideId guide) {
      return Optional.ofNullable(result).flatMap(known -> known.opener(guide));
    }

    boolean opens(GuideId guide) {
      return opener(guide).isPresent();
    }
  }

  private GuideId id(Move.Walk place) {
    return map.guide(place).id();
  }

  /** From the entry: the item that opens the guide, or where it stands if it has no page. */
  private static Move out(PlanItem opener) {
    return opener.kind().isGuideAlone()
        ? new Move.Show(PlanPages.pageOf(opener))
        : new Move.Open(opener.code());
  }
}
