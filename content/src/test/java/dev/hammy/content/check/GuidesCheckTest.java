package dev.hammy.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For each thing that can be wrong with a guide, the words in which the check says so. */
class GuidesCheckTest {
  @Test
  void aGuideThatNothingOpensIsSeen() {
    TopicBuilder topic =
        Topics.sound().guide(new GuideBuilder("lost", 1).stage("start", "Here.").ends());
    breaks(topic, "guide lost is opened by no plan item");
  }

  @Test
  void aStageThatNothingLeadsToIsSeen() {
    breaks(
        with(procedure().ends().stage("attic", "Nobody comes here.").ends()),
        "stage attic of guide more is never reached");
  }

  @Test
  void aCircleWithinOneSittingIsSeen() {
    breaks(
        with(procedure().ends().to("On", "next").stage("next", "Next.").to("Round", "start")),
        "stage start of guide more leads back to itself in one sitting: a way of the circle needs"
            + " 'after'",
        "stage next of guide more leads back to itself in one sitting: a way of the circle needs"
            + " 'after'");
  }

  @Test
  void aCircleThroughAnotherGuideIsSeen() {
    GuideBuilder other =
        new GuideBuilder("other", 2).stage("in", "In.").across("Back", "more", "start").ends();
    breaks(
        with(procedure().ends().across("Over", "other", "in")).guide(other, "train-lightly"),
        "stage start of guide more leads back to itself in one sitting: a way of the circle needs"
            + " 'after'",
        "stage in of guide other leads back to itself in one sitting: a way of the circle needs"
            + " 'after'");
  }

  @Test
  void aStageThatDoesNotLeadOutIsSeen() {
    breaks(
        with(procedure().ends().to("On", "wall").stage("wall", "No way on.").checkAgain()),
        "stage wall of guide more does not lead out: 'ends' or 'counts-as' is reached from it by no"
            + " way");
  }

  @Test
  void namingAFindingWhereNothingMayHaveBeenFoundIsSeen() {
    breaks(
        with(
            procedure()
                .finding("low", 1)
                .to("Found", "found")
                .to("Not found", "told")
                .ends()
                .stage("found", "There.")
                .finds("low")
                .to("On", "told")
                .stage("told", "It is {found}.")
                .ends()),
        "stage told of guide more says {found}, and can be reached with nothing found");
  }

  @Test
  void aFindingThatAnotherGuideDoesNotKnowIsSeen() {
    GuideBuilder more =
        procedure().finding("low", 1).finds("low").ends().across("Over", "heights", "start");
    breaks(with(more), "stage start of guide more loses what was found on the way to heights");
  }

  @Test
  void aProcedureThatNeverAsksWhatIsNewIsSeen() {
    GuideBuilder more =
        new GuideBuilder("more", 1)
            .stage("start", "Start.")
            .later("Tomorrow", "day-two")
            .ends()
            .stage("day-two", "Day two.")
            .ends();
    breaks(
        with(more),
        "stage start of guide more begins a sitting of a procedure and has no way with"
            + " 'check-again: true'",
        "stage day-two of guide more begins a sitting of a procedure and has no way with"
            + " 'check-again: true'");
  }

  @Test
  void aStageThatIsTooLongIsSeen() {
    GuideBuilder more =
        new GuideBuilder("more", 1).stage("start", "Word ".repeat(800)).checkAgain().ends();
    assertTrue(
        lines(with(more)).stream()
            .anyMatch(
                line ->
                    line.strip().startsWith("stage start of guide more has 40")
                        && line.endsWith("characters, more than 3500")));
  }

  @Test
  void aTopicWithGuidesThatAreSoundIsSound() {
    assertEquals(List.of(), wrongs(lines(with(procedure().ends()))));
  }

  @Test
  void everyStageOfEveryGuideIsPressed() {
    assertTrue(
        lines(with(procedure().ends())).stream()
            .anyMatch(line -> line.matches(" +[1-9][0-9]+ buttons of guides pressed")));
  }

  private static GuideBuilder procedure() {
    return new GuideBuilder("more", 1).stage("start", "Start.").checkAgain();
  }

  private static TopicBuilder with(GuideBuilder guide) {
    return Topics.sound().guide(guide, "romanian");
  }

  private static void breaks(TopicBuilder topic, String... messages) {
    assertEquals(List.of(messages), wrongs(lines(topic)));
  }

  /** What is said beneath the property about the guides' stages. */
  private static List<String> wrongs(List<String> lines) {
    int from = lines.indexOf(line(lines, "11 ")) + 2;
    int to = lines.indexOf(line(lines, "12 "));
    return lines.subList(from, to).stream().map(String::strip).toList();
  }

  private static String line(List<String> lines, String start) {
    return lines.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
  }

  private static List<String> lines(TopicBuilder builder) {
    Topic topic = builder.build();
    Wordings wordings = new Wordings(List.of(Wording.english(topic.phrases())));
    return Check.run(topic, wordings, Topics.soundVignettes()).lines();
  }
}
