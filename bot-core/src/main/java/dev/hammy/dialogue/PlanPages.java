package dev.hammy.dialogue;

import dev.hammy.message.Message;
import dev.hammy.message.Message.Tone;
import dev.hammy.message.Move;
import dev.hammy.message.Page;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.PainLimit;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.PlanItem.Kind;
import dev.hammy.protocol.PlanItem.Part;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Assessment;
import dev.hammy.triage.Offer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a result offers to do: as lists with a button for each item, and each item's own page. */
final class PlanPages {
  private static final Map<Kind, Page> PAGES =
      new EnumMap<>(
          Map.of(
              Kind.TRAINING, Page.INSTEAD,
              Kind.VARIATION, Page.INSTEAD,
              Kind.HOME_WORK, Page.HOME_WORK,
              Kind.SELF_CHECK, Page.SELF_CHECKS,
              Kind.LESSON, Page.LESSONS));

  private static final Map<Part, Phrase> LABELS =
      new EnumMap<>(
          Map.of(
              Part.DOSE, Phrase.ITEM_DOSE,
              Part.FEEL, Phrase.ITEM_FEEL,
              Part.STOP, Phrase.ITEM_STOP,
              Part.GO_ON, Phrase.ITEM_GO_ON,
              Part.NOT_FOR, Phrase.ITEM_NOT_FOR));

  private final Topic topic;
  private final Assessment assessment;
  private final List<PlanItem> offered;

  PlanPages(Topic topic, Assessment assessment) {
    this.topic = topic;
    this.assessment = assessment;
    this.offered = new ArrayList<>(assessment.plan().size());
    for (Offer offer : assessment.plan()) {
      if (offer.isOffered()) {
        offered.add(offer.item());
      }
    }
  }

  /** The page of a result on which an item stands. */
  static Page pageOf(PlanItem item) {
    return PAGES.getOrDefault(item.kind(), Page.FIRST);
  }

  List<PlanItem> offered(Kind kind) {
    List<PlanItem> ofKind = new ArrayList<>(8);
    for (PlanItem item : offered) {
      if (item.kind() == kind) {
        ofKind.add(item);
      }
    }
    return ofKind;
  }

  boolean offersAny(Kind kind) {
    for (PlanItem item : offered) {
      if (item.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** The offered item with this code; empty if the result does not offer it. */
  Optional<PlanItem> offered(int code) {
    return offered.stream().filter(item -> item.code() == code).findFirst();
  }

  /**
   * Every offered item of a kind in a line, with a button that opens it.
   *
   * @param hint what the buttons do
   * @param nothing what is said where nothing is offered
   */
  void list(Draft draft, Kind kind, Phrase hint, Phrase nothing) {
    List<PlanItem> items = offered(kind);
    if (items.isEmpty()) {
      draft.paragraph(nothing);
      return;
    }
    Wording wording = draft.wording();
    draft.paragraph(hint);
    draft.texts(false, items.stream().map(item -> inALine(wording, item)).toList());
    items.forEach(item -> draft.control(wording.of(item.texts().name()), opening(item)));
  }

  /** An item that is nothing but its guide opens it at once. */
  private Move opening(PlanItem item) {
    Move page = new Move.Open(item.code());
    return item.kind().isGuideAlone() ? guide(item).orElse(page) : page;
  }

  private Optional<Move> guide(PlanItem item) {
    return Optional.ofNullable(item.guide()).flatMap(topic::guide).map(GuideMap::entry);
  }

  private static String inALine(Wording wording, PlanItem item) {
    return wording.say(
        Phrase.RESULT_ITEM_LINE,
        wording.of(item.texts().name()),
        wording.of(item.texts().purpose()));
  }

  /** Writes an item's own page under what the draft holds already. */
  Message page(Draft draft, PlanItem item) {
    PlanItem.Texts texts = item.texts();
    draft.heading(draft.wording().of(texts.name())).paragraph(texts.purpose());
    draft.steps(texts.of(Part.HOW));
    for (Part part : Part.values()) {
      if (part == Part.STOP) {
        limit(draft, item);
      }
      Optional.ofNullable(LABELS.get(part))
          .ifPresent(label -> labelled(draft, label, texts.of(part)));
    }
    guide(item).ifPresent(entry -> draft.control(Phrase.GUIDE_BUTTON, entry));
    return draft
        .control(Phrase.BACK_BUTTON, new Move.Show(pageOf(item)))
        .control(Phrase.PAGE_FIRST, new Move.Show(Page.FIRST))
        .control(Phrase.SOURCES_BUTTON, new Move.Cite(new Move.Open(item.code())))
        .message(Tone.CALM);
  }

  private void limit(Draft draft, PlanItem item) {
    assessment
        .limit(item)
        .map(limit -> draft.wording().say(words(limit)))
        .ifPresent(words -> labelled(draft, Phrase.ITEM_LIMIT, words));
  }

  private static Phrase words(PainLimit limit) {
    return switch (limit) {
      case TENDON -> Phrase.LIMIT_TENDON;
      case GREEN -> Phrase.LIMIT_GREEN;
      case NERVE -> Phrase.LIMIT_NERVE;
    };
  }

  private static void labelled(Draft draft, Phrase label, List<Line> lines) {
    if (!lines.isEmpty()) {
      labelled(
          draft, label, lines.stream().map(draft.wording()::of).collect(Collectors.joining(" ")));
    }
  }

  private static void labelled(Draft draft, Phrase label, String text) {
    draft.paragraph(draft.wording().say(label) + " " + text);
  }
}
