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
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.util.List;
import java.util.Optional;

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
    Optional<Move.Walk> place = map.meant(walk);
    boolean open = place.filter(meant -> opener(conversation, id(meant)).isPresent()).isPresent();
    if (!open) {
      return dialogue.open(conversation, notes);
    }
    boolean asMeant = place.get().equals(walk);
    Draft draft = dialogue.draft(conversation).paragraphs(notes);
    if (!asMeant) {
      draft.paragraph(Phrase.BUTTON_OUT_OF_DATE);
    }
    Message message =
        new StagePage(map, place.get(), exits(conversation, place.get()))
            .write(draft, back(conversation, place.get()));
    return new Turn(conversation.showing(new View.Walking(place.get())), message);
  }

  /** What Back does: the stage before, or from the entry what opened the guide. */
  Move back(Conversation conversation, Move.Walk place) {
    return map.back(place)
        .filter(before -> opener(conversation, id(before)).isPresent())
        .map(before -> (Move) before)
        .or(() -> opener(conversation, id(place)).map(GuideTurns::out))
        .orElse(new Move.Show(Page.FIRST));
  }

  /** What the guide is for; nothing if it is shut. */
  List<String> purpose(Conversation conversation, Move.Walk place) {
    Wording wording = dialogue.wording(conversation);
    return opener(conversation, id(place)).stream()
        .map(item -> wording.of(item.texts().purpose()))
        .toList();
  }

  /** What somebody means who types this while a stage is on screen. */
  Turn answer(Conversation conversation, Move.Walk place, PlainText text) {
    List<StagePage.Exit> exits = exits(conversation, place);
    for (int i = 0; i < exits.size(); i++) {
      if (text.is(String.valueOf(i + 1)) || text.is(exits.get(i).label())) {
        return dialogue.press(conversation, exits.get(i).move());
      }
    }
    boolean number = text.words().chars().allMatch(Character::isDigit) && !text.isEmpty();
    Wording wording = dialogue.wording(conversation);
    String words =
        number
            ? wording.say(Phrase.NUMBER_OUT_OF_RANGE, exits.size())
            : wording.say(Phrase.NOT_UNDERSTOOD);
    return dialogue.again(conversation, List.of(words));
  }

  private List<StagePage.Exit> exits(Conversation conversation, Move.Walk place) {
    Wording wording = dialogue.wording(conversation);
    return map.stage(place).ways().stream()
        .filter(way -> leadsOn(conversation, way))
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
  private boolean leadsOn(Conversation conversation, Way way) {
    return !(way instanceof Way.Across across) || opener(conversation, across.guide()).isPresent();
  }

  private Optional<PlanItem> opener(Conversation conversation, GuideId guide) {
    return triage.next(conversation.answers()) instanceof Step.Conclude conclude
        ? conclude.assessment().opener(guide)
        : Optional.empty();
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
