package dev.hammy.dialogue;

import static dev.hammy.SmallTopic.DANGER;
import static dev.hammy.SmallTopic.pick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.message.Command;
import dev.hammy.protocol.Answers;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to people who have a result before them, and write a few words more. */
class AtResultTest extends OwnWordsTalk {
  private static final Answers NUMB = Answers.none().with(DANGER, pick(DANGER, "numb"));

  @ParameterizedTest
  @ValueSource(strings = {"please confirm", "please go-on", "please greet", "please skip"})
  void whoAgreesOrGreetsIsToldThatTheBotIsThere(String words) {
    Turn said = type(order(at(COMPLETE), Command.RESUME).conversation(), words);
    assertTrue(text(said).contains("still-here"), text(said));
    assertEquals(List.of("resume-button"), labels(said));
    assertEquals(COMPLETE, said.conversation().answers());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "please confirm",
        "please go-on",
        "please greet",
        "please skip",
        "please help",
        "help",
        "name-help",
        "please explain"
      })
  void withADangerSignTheyAreToldAgainWhatToDoAndNothingBesides(String words) {
    Turn urgent = order(at(NUMB), Command.RESUME);
    Turn said = type(urgent.conversation(), words);
    assertEquals(urgent.message(), said.message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"please deny", "are you sure?", "it is not that bad"})
  void whoDoubtsADangerSignIsToldThatItStands(String words) {
    Turn said = type(order(at(NUMB), Command.RESUME).conversation(), words);
    assertTrue(text(said).contains("urgent-stands"), text(said));
    assertTrue(text(said).contains("care.emergency"), text(said));
    assertFalse(text(said).contains("not-understood"), text(said));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/help", "/name-help"})
  void theCommandShowsWhatThereIsToDoAllTheSame(String words) {
    Turn said = type(order(at(NUMB), Command.RESUME).conversation(), words);
    assertTrue(text(said).contains("help-title"), text(said));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mydata", "name-mydata", "/Name-mydata", "/mydata"})
  void aCommandIsKnownByItsNameInTheReadersLanguage(String words) {
    Turn said = type(order(at(COMPLETE), Command.RESUME).conversation(), words);
    assertTrue(text(said).contains("mydata-title"), text(said));
  }

  @ParameterizedTest
  @ValueSource(strings = {"forget", "name-forget", "start", "name-hamstring"})
  void whatLosesAnswersIsNoBareWord(String words) {
    Turn said = type(order(at(COMPLETE), Command.RESUME).conversation(), words);
    assertEquals(COMPLETE, said.conversation().answers());
  }
}
