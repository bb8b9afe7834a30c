package dev.hammy.dialogue;

import dev.hammy.message.Command;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Tone;
import dev.hammy.message.Move;
import dev.hammy.message.Page;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.protocol.CareAdvice;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Pattern;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Assessment;
import dev.hammy.triage.Finding;
import dev.hammy.triage.Offer;
import dev.hammy.triage.WhatIf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A result as pages: the first is short and stands alone, in the order in which lifters ask; the
 * rest is behind buttons. An urgent result has one page, a care card, and nothing that trains.
 */
final class ResultPages {
  private static final Map<Page, Phrase> LABELS =
      Map.of(
          Page.FIRST, Phrase.PAGE_FIRST,
          Page.LEAVE_ALONE, Phrase.PAGE_LEAVE_ALONE,
          Page.INSTEAD, Phrase.PAGE_INSTEAD,
          Page.HOME_WORK, Phrase.PAGE_HOME_WORK,
          Page.FITS, Phrase.PAGE_FITS,
          Page.WHEN, Phrase.PAGE_WHEN,
          Page.WHAT_IF, Phrase.PAGE_WHAT_IF,
          Page.SELF_CHECKS, Phrase.PAGE_SELF_CHECKS,
          Page.LESSONS, Phrase.PAGE_LESSONS);

  private static final List<Page> PAGES = List.of(Page.values());

  /** No more of what would have changed a result than fits on a phone's screen. */
  private static final int MOST_DIFFERENCES = 8;

  /** Further reasons add words and no sense. */
  private static final int MOST_REASONS = 2;

  private final Topic topic;
  private final Assessment assessment;
  private final PlanPages plan;

  ResultPages(Topic topic, Assessment assessment) {
    this.topic = topic;
    this.assessment = assessment;
    this.plan = new PlanPages(topic, assessment);
  }

  /** Writes a page under what the draft holds already. */
  Message write(Draft draft, Page page, List<WhatIf.Difference> differences) {
    if (assessment.level().isUrgent()) {
      return careCard(draft);
    }
    switch (page) {
      case FIRST -> first(draft);
      case LEAVE_ALONE -> leaveAlone(draft);
      case INSTEAD -> instead(draft);
      case HOME_WORK -> homeWork(draft);
      case SELF_CHECKS ->
          guides(
              draft,
              PlanItem.Kind.SELF_CHECK,
              Phrase.RESULT_SELF_CHECKS,
              Phrase.RESULT_SELF_CHECKS_HINT);
      case FITS -> fits(draft);
      case WHEN -> when(draft);
      case WHAT_IF -> whatIf(draft, differences);
      case LESSONS ->
          guides(draft, PlanItem.Kind.LESSON, Phrase.RESULT_LESSONS, Phrase.RESULT_LESSONS_HINT);
    }
    pages(draft, page);
    return (page == Page.FIRST ? controls(draft) : sources(draft)).message(Tone.CALM);
  }

  /** From the first page every other is a button away; from the others, the next and the first. */
  private void pages(Draft draft, Page here) {
    boolean isNext = false;
    for (Page page : PAGES) {
      boolean follows = page.compareTo(here) > 0;
      if (follows && !isNext && hasSomething(page)) {
        draft.control(label(page), new Move.Show(page));
        // One is enough, but where all begins.
        isNext = here != Page.FIRST;
      }
    }
    if (here != Page.FIRST) {
      draft.control(label(Page.FIRST), new Move.Show(Page.FIRST));
    }
  }

  private boolean hasSomething(Page page) {
    return switch (page) {
      case SELF_CHECKS -> plan.offersAny(PlanItem.Kind.SELF_CHECK);
      case LESSONS -> plan.offersAny(PlanItem.Kind.LESSON);
      default -> true;
    };
  }

  private Message careCard(Draft draft) {
    CareAdvice advice = advice();
    draft.heading(draft.wording().of(advice.title()));
    draft.steps(advice.steps());
    reasons(draft);
    draft.paragraph(Phrase.RESULT_NOTHING_TRAINS);
    draft.paragraph(advice.safetyNet()).translation();
    boolean now = assessment.level() == CareLevel.EMERGENCY;
    return controls(draft).message(now ? Tone.URGENT : Tone.CARE);
  }

  private void first(Draft draft) {
    Wording wording = draft.wording();
    draft.heading(wording.of(advice().title()));
    int reasons = 0;
    for (SafetyRule rule : assessment.rules()) {
      if (rule.level() == assessment.level() && reasons++ < MOST_REASONS) {
        draft.paragraph(rule.reason());
      }
    }
    draft.heading(Phrase.RESULT_MAY_I_TRAIN);
    for (PlanItem item : plan.offered(PlanItem.Kind.TRAINING)) {
      draft.paragraph(item.texts().purpose());
    }
    leaveAloneAtOnce(draft);
    draft.heading(Phrase.RESULT_INSTEAD);
    variationNames(draft);
    draft.heading(Phrase.RESULT_FITS);
    fitNames(draft);
    Pattern.Texts leading = leading();
    if (leading != null) {
      draft.heading(Phrase.RESULT_HOW_LONG).paragraph(leading.howLong());
    }
    draft.heading(Phrase.RESULT_WHEN);
    draft.items(advice().steps());
    draft.paragraph(advice().safetyNet());
    draft.small(Phrase.RESULT_NOT_REVIEWED).translation();
  }

  private void reasons(Draft draft) {
    List<Line> reasons = new ArrayList<>(assessment.rules().size());
    for (SafetyRule rule : assessment.rules()) {
      if (rule.level().isUrgent()) {
        reasons.add(rule.reason());
      }
    }
    draft.heading(Phrase.RESULT_REASONS).items(reasons);
  }

  private void leaveAlone(Draft draft) {
    Wording wording = draft.wording();
    draft.heading(Phrase.RESULT_LEAVE_ALONE);
    Stream<String> withheld =
        assessment.withheld().stream()
            .filter(offer -> !offer.item().kind().isGuideAlone())
            .map(offer -> withheldText(wording, offer));
    Stream<String> left =
        assessment.shown().stream()
            .flatMap(finding -> finding.pattern().texts().leaveAlone().stream())
            .map(wording::of);
    draft.texts(false, Stream.concat(withheld, left).distinct().toList());
  }

  private static String withheldText(Wording wording, Offer offer) {
    String because =
        offer.withheldBecause().stream()
            .limit(MOST_REASONS)
            .map(wording::of)
            .collect(Collectors.joining(" "));
    return wording.say(Phrase.RESULT_WITHHELD, wording.of(offer.item().texts().name()), because);
  }

  private void instead(Draft draft) {
    plan.offered(PlanItem.Kind.TRAINING)
        .forEach(
            item ->
                draft
                    .heading(draft.wording().of(item.texts().name()))
                    .items(item.texts().of(PlanItem.Part.HOW)));
    draft.heading(Phrase.RESULT_INSTEAD);
    plan.list(draft, PlanItem.Kind.VARIATION, Phrase.RESULT_ITEM_HINT, Phrase.RESULT_NO_VARIATION);
  }

  private void homeWork(Draft draft) {
    draft.heading(Phrase.RESULT_HOME_WORK);
    plan.list(draft, PlanItem.Kind.HOME_WORK, Phrase.RESULT_ITEM_HINT, Phrase.RESULT_NO_HOME_WORK);
  }

  private void guides(Draft draft, PlanItem.Kind kind, Phrase title, Phrase hint) {
    draft.heading(title);
    plan.list(draft, kind, hint, Phrase.RESULT_NO_HOME_WORK);
  }

  private void fits(Draft draft) {
    draft.heading(Phrase.RESULT_FITS);
    fitNames(draft);
    for (Finding finding : assessment.shown()) {
      Wording wording = draft.wording();
      draft.heading(wording.of(finding.pattern().texts().name()));
      draft.paragraph(finding.pattern().texts().about());
      arguments(draft, finding);
    }
    draft.small(Phrase.RESULT_NOT_COMPLETE);
  }

  private static void arguments(Draft draft, Finding finding) {
    Wording wording = draft.wording();
    Stream<String> pro =
        finding.speaksFor().stream()
            .map(argument -> wording.say(Phrase.SPEAKS_FOR) + " " + wording.of(argument.says()));
    Stream<String> contra =
        finding.speaksAgainst().stream()
            .map(
                argument -> wording.say(Phrase.SPEAKS_AGAINST) + " " + wording.of(argument.says()));
    draft.texts(false, Stream.concat(pro, contra).toList());
  }

  private void when(Draft draft) {
    draft.heading(Phrase.RESULT_HOW_LONG);
    for (Finding finding : assessment.shown()) {
      draft.paragraph(finding.pattern().texts().howLong());
    }
    draft.heading(Phrase.RESULT_WHEN);
    draft.items(advice().steps());
    for (Finding finding : assessment.shown()) {
      draft.paragraph(finding.pattern().texts().seeSomeone());
    }
    draft.paragraph(advice().safetyNet());
  }

  private void whatIf(Draft draft, List<WhatIf.Difference> differences) {
    draft.heading(Phrase.RESULT_WHAT_IF).paragraph(Phrase.RESULT_WHAT_IF_DANGER);
    draft.paragraph(
        differences.isEmpty() ? Phrase.RESULT_WHAT_IF_NOTHING : Phrase.RESULT_WHAT_IF_THESE);
    Wording wording = draft.wording();
    differences.stream()
        .sorted(Comparator.comparing(difference -> isAsUrgent(difference.assessment())))
        .limit(MOST_DIFFERENCES)
        .collect(
            Collectors.groupingBy(
                difference -> outcome(wording, difference.assessment()),
                LinkedHashMap::new,
                Collectors.mapping(
                    difference -> differenceText(wording, difference), Collectors.toList())))
        .forEach(
            (outcome, answers) ->
                draft
                    .paragraph(wording.say(Phrase.RESULT_WHAT_IF_OUTCOME, outcome))
                    .texts(false, answers));
  }

  private static String differenceText(Wording wording, WhatIf.Difference difference) {
    return wording.say(
        Phrase.CHANGE_LINE,
        wording.of(difference.question().title()),
        wording.of(difference.instead().label()));
  }

  /** How urgent it would be, if that differs; else what would fit best. */
  private String outcome(Wording wording, Assessment other) {
    if (isAsUrgent(other)) {
      return other.findings().isEmpty()
          ? wording.say(Phrase.FIT_CANNOT_TELL)
          : fitText(wording, other.findings().get(0));
    }
    return wording.of(topic.safety().advice(other.level()).title());
  }

  private boolean isAsUrgent(Assessment other) {
    return other.level() == assessment.level();
  }

  private void fitNames(Draft draft) {
    Wording wording = draft.wording();
    if (assessment.findings().isEmpty()) {
      draft.paragraph(Phrase.RESULT_FITS_NOTHING);
      return;
    }
    List<Finding> shown = assessment.shown();
    String[] texts = new String[shown.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = fitText(wording, shown.get(i));
    }
    draft.texts(false, List.of(texts));
    if (assessment.findings().size() > 1) {
      draft.paragraph(Phrase.RESULT_FITS_SEVERAL);
    }
  }

  private static String fitText(Wording wording, Finding finding) {
    Phrase fit =
        switch (finding.fit()) {
          case WELL -> Phrase.FIT_WELL;
          case PARTLY -> Phrase.FIT_PARTLY;
          case CANNOT_TELL -> Phrase.FIT_CANNOT_TELL;
        };
    return wording.of(finding.pattern().texts().name()) + ": " + wording.say(fit);
  }

  private void variationNames(Draft draft) {
    List<PlanItem> variations = plan.offered(PlanItem.Kind.VARIATION);
    if (variations.isEmpty()) {
      draft.paragraph(Phrase.RESULT_NO_VARIATION);
      return;
    }
    List<Line> names = new ArrayList<>(variations.size());
    for (PlanItem item : variations) {
      names.add(item.texts().name());
    }
    draft.items(names);
  }

  /** The ways to pull that are withheld, and what matters most with what fits best. */
  private void leaveAloneAtOnce(Draft draft) {
    List<Line> lines = new ArrayList<>(8);
    for (Offer offer : assessment.plan()) {
      if (!offer.isOffered() && offer.item().kind() == PlanItem.Kind.VARIATION) {
        lines.add(offer.item().texts().name());
      }
    }
    Pattern.Texts leading = leading();
    if (leading != null && !leading.leaveAlone().isEmpty()) {
      lines.add(leading.leaveAlone().get(0));
    }
    if (!lines.isEmpty()) {
      draft.heading(Phrase.RESULT_LEAVE_ALONE).items(lines);
    }
  }

  private Pattern.@Nullable Texts leading() {
    return assessment.findings().isEmpty() ? null : assessment.findings().get(0).pattern().texts();
  }

  private CareAdvice advice() {
    return topic.safety().advice(assessment.level());
  }

  private static Draft controls(Draft draft) {
    return sources(draft)
        .control(Phrase.CHANGE_BUTTON, Command.CHANGE)
        .control(Phrase.START_OVER_BUTTON, Command.START);
  }

  private static Draft sources(Draft draft) {
    return draft.control(Phrase.SOURCES_BUTTON, Command.SOURCES);
  }

  static Phrase label(Page page) {
    Phrase label = LABELS.get(page);
    if (label == null) {
      throw new IllegalStateException("page without a label: " + page);
    }
    return label;
  }
}
