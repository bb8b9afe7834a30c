package dev.hammy.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hammy.content.compile.HardLine;
import dev.hammy.content.compile.PlacedLine;
import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Triage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is too hard to read is seen, and named with what would make it plainer. */
final class ReadsPlainlyTest {
  private static final String EASY = "Stop if it hurts. Go on when it is calm. Ask if in doubt.";

  /** Twenty-one words. */
  private static final String HARD =
      "Inflammatory and degenerative conditions of the musculoskeletal system necessitate"
          + " examination, particularly considering accompanying deterioration of"
          + " neurological functionality in either lower extremity.";

  private static final String LONG =
      "If it hurts to sit or to walk or to run or to bend or to lift or to lie on it, stop at once.";

  private static PlacedLine line(String id, String english) {
    return new PlacedLine(new Line(id, english), "knee/safety.yaml", 7);
  }

  private static ReadsPlainly property(List<PlacedLine> lines, HardLine... hard) {
    Topic topic = Topics.sound().build();
    Wordings wordings = new Wordings(List.of(Wording.english(Map.copyOf(topic.phrases()))));
    Texts texts = new Texts(lines, List.of(hard), List.of());
    return new ReadsPlainly(new Subject(topic, wordings, List.of(), new Triage(topic), texts));
  }

  private static List<String> broken(List<PlacedLine> lines, HardLine... hard) {
    return property(lines, hard).broken().stream().map(Broken::message).toList();
  }

  /** Easy lines enough that the whole is easy whatever stands among them. */
  private static List<PlacedLine> among(PlacedLine... lines) {
    Stream<PlacedLine> easy =
        Stream.iterate(1, n -> n + 1).limit(40).map(n -> line("phrase.easy-" + n, EASY));
    return Stream.concat(easy, Stream.of(lines)).toList();
  }

  @Test
  void plainEnglishPasses() {
    assertEquals(List.of(), broken(among()));
  }

  @Test
  void aTextOfAHighGradeIsSeenWithItsLongestWords() {
    assertEquals(
        List.of(
            "rule.hot reads at grade 33.1, above 8: shorten its sentences, or say more plainly:"
                + " accompanying, considering, degenerative, deterioration,"
                + " examination, extremity, functionality, inflammatory, musculoskeletal,"
                + " necessitate"),
        broken(among(line("rule.hot.reason", HARD))));
  }

  @Test
  void everythingThatStandsInOneTextIsGradedTogether() {
    List<PlacedLine> lines =
        among(
            line("plan.squat.purpose", "Musculoskeletal examination."),
            line("plan.squat.how.1", "Neurological functionality necessitates consideration."),
            line("plan.squat.how.2", "Accompanying inflammatory conditions deteriorate."),
            line("plan.squat.stop.1", "Degenerative extremities necessitate consideration."),
            line("plan.squat.stop.2", "Deteriorating functionality necessitates examination."),
            line("plan.squat.stop.3", "Examination necessitated."));

    assertEquals(1, broken(lines).size());
    assertEquals("plan.squat", broken(lines).get(0).split(" ", -1)[0]);
  }

  @Test
  void aQuestionIsGradedWithItsChoicesAndEachStageOfAGuideByItself() {
    String hard = "Neurological functionality necessitates consideration. ".repeat(3).strip();
    List<PlacedLine> lines =
        among(
            line("question.where.ask", hard),
            line("choice.where.sit-bone.detail", hard),
            line("guide.rack.stage.first.says.1", hard + " " + hard),
            line("guide.rack.stage.second.says.1", hard),
            line("guide.rack.stage.third.says.1", hard));

    assertEquals(
        List.of("question.where", "guide.rack.stage.first"),
        broken(lines).stream().map(problem -> problem.split(" ", -1)[0]).toList());
  }

  @Test
  void aFewLongWordsByThemselvesAreNotGraded() {
    assertEquals(List.of(), broken(among(line("phrase.busy", "Musculoskeletal examination."))));
  }

  @Test
  void aLongSentenceIsSeenWithItsPlace() {
    assertEquals(
        List.of(
            "knee/safety.yaml:7 rule.hot.reason has a sentence of 25 words, more than 22: \""
                + LONG
                + '"'),
        broken(among(line("rule.hot.reason", LONG))));
  }

  @Test
  void everythingTogetherIsGradedToo() {
    List<PlacedLine> lines =
        Stream.iterate(1, n -> n + 1)
            .limit(9)
            .map(n -> line("phrase.word-" + n, "Musculoskeletal functionality deteriorates."))
            .toList();

    assertEquals("all together reads at", broken(lines).get(0).substring(0, 21));
  }

  @Test
  void aHardLineMayBeLetPassWithItsReason() {
    HardLine hard = new HardLine("rule.hot.reason", "The law wants it word for word.");
    ReadsPlainly property = property(among(line("rule.hot.reason", HARD)), hard);

    assertEquals(List.of(), property.broken());
    assertEquals(
        "let pass: rule.hot.reason – The law wants it word for word.", property.notes().get(3));
  }

  @Test
  void aLineThatIsLetPassAndReadsPlainlyIsSeen() {
    HardLine hard = new HardLine("rule.hot.reason", "It was hard once.");

    assertEquals(
        List.of("rule.hot.reason reads plainly by now: delete it from reading.yaml"),
        broken(among(line("rule.hot.reason", EASY)), hard));
  }

  @Test
  void theCheckSaysHowHardTheHardestIs() {
    List<String> notes =
        property(among(line("care.clinic.step.1", EASY), line("care.clinic.step.2", EASY))).notes();

    assertEquals(
        List.of(
            "126 sentences, 588 words: grade -2.0 all together",
            "the hardest is care.clinic, grade -2.0",
            "the longest sentence has 6 words, in phrase.easy-1"),
        notes);
  }
}
