package dev.hammy.content.check;

import dev.hammy.content.compile.Content;
import dev.hammy.content.compile.Vignette;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Triage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The proof over a topic's content: the one entrance. */
public final class Check {
  /** Every check there is, in the order printed. A new one is its class and a line here. */
  private static final List<Function<Subject, Property>> PROPERTIES =
      List.of(
          DangerNeverTrains::new,
          WorseNeverLower::new,
          EndsSafely::new,
          NothingWithheldShown::new,
          EverythingReached::new,
          NothingAskedInVain::new,
          BackAndChangeReplay::new,
          UnsureIsSeen::new,
          EveryRuleSeen::new,
          MessagesFit::new,
          GuidesEnd::new,
          GuidesStayShut::new,
          ReadsPlainly::new,
          VignettesHold::new);

  /**
   * More ends than this are not walked to: it would take minutes, and no person could review it.
   */
  private static final long MOST_ENDS = 40_000_000;

  /** More conversations than this are not printed for one property. */
  private static final int MOST_CHATS = 5;

  private Check() {}

  /**
   * Walks every conversation and holds every property against it. Takes seconds, and all
   * processors; the report is the same every time.
   */
  public static Report run(Content content) {
    Texts texts = new Texts(content.lines(), content.hardLines(), content.lastRead());
    Triage triage = new Triage(content.topic());
    Report report =
        run(new Subject(content.topic(), content.wordings(), content.vignettes(), triage, texts));
    List<String> lines = new ArrayList<>(report.lines());
    lines.addAll(Languages.of(content));
    return new Report(report.ok(), lines);
  }

  /** As {@link #run(Content)}, for a topic that no authors wrote. */
  public static Report run(Topic topic, Wordings wordings, List<Vignette> vignettes) {
    return run(new Subject(topic, wordings, vignettes, new Triage(topic)));
  }

  private static Report run(Subject subject) {
    List<Property> properties =
        PROPERTIES.stream().map(property -> property.apply(subject)).toList();
    Tally tally = Walk.over(subject, properties, MOST_ENDS);
    if (tally.isGivenUp()) {
      return new Report(false, List.of(tooMany()));
    }
    return report(subject, properties, tally);
  }

  private static Report report(Subject subject, List<Property> properties, Tally tally) {
    List<String> lines = new ArrayList<>(counted(tally));
    // Some work alone and some on all processors: side by side they leave none idle.
    List<List<Broken>> all = properties.parallelStream().map(Property::broken).toList();
    boolean ok = true;
    for (int i = 0; i < properties.size(); i++) {
      Property property = properties.get(i);
      List<Broken> broken = all.get(i);
      ok &= broken.isEmpty();
      lines.add(property.says() + (broken.isEmpty() ? " … holds" : " … BROKEN"));
      property.notes().forEach(note -> lines.add("     " + note));
      lines.addAll(shown(subject, broken));
    }
    lines.addAll(Readings.of(subject.texts().lastRead()));
    return new Report(ok, lines);
  }

  private static List<String> counted(Tally tally) {
    List<String> lines = new ArrayList<>();
    lines.add(number(tally.conversations()) + " complete conversations walked,");
    lines.add(number(tally.sets()) + " sets of answers visited");
    for (CareLevel level : CareLevel.values()) {
      lines.add("  " + number(tally.conversations(level)) + " end at " + level.word());
    }
    lines.add(
        "questions asked until clinic or self-care: %d at least, %d in the middle, %d at most"
            .formatted(tally.questions(0), tally.questions(0.5), tally.questions(1)));
    return lines;
  }

  private static List<String> shown(Subject subject, List<Broken> broken) {
    Chat chat = new Chat(subject.triage());
    List<String> lines = new ArrayList<>();
    int chats = 0;
    for (Broken one : broken) {
      lines.add("     " + one.message());
      if (one.conversation().isPresent() && chats++ < MOST_CHATS) {
        chat.lines(one.conversation().get()).forEach(line -> lines.add("       " + line));
      }
    }
    return lines;
  }

  private static String tooMany() {
    return "there are more than "
        + number(MOST_ENDS)
        + " conversations, too many to walk: ask less, or offer fewer choices";
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
