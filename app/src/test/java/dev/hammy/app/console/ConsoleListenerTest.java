package dev.hammy.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hammy.message.Command;
import dev.hammy.message.Message;
import dev.hammy.runtime.Input;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleListenerTest {
  private static Input typed(String line, Message onScreen) {
    return ConsoleListener.translate(line, new Shown(onScreen, Messages.TOKENS));
  }

  private static Input pressed(String... tokens) {
    return new Input.Pressed(List.of(tokens));
  }

  @Test
  void aNumberOnScreenPressesItsChoice() {
    assertEquals(pressed("Choose 10"), typed(" 2 ", Messages.one()));
  }

  @Test
  void severalNumbersAreOneAnswerWhereSeveralMayBePicked() {
    assertEquals(pressed("Choose 1", "Choose 10"), typed("2, 1", Messages.several()));
    assertEquals(pressed("Choose 1"), typed("1 1", Messages.several()));
    assertEquals(pressed("Choose 1"), typed("1 ".repeat(100_000), Messages.several()));
  }

  @Test
  void severalNumbersWhereOneIsAskedForAreLeftToTheDialogue() {
    assertEquals(new Input.Typed("1 2"), typed("1 2", Messages.one()));
  }

  @Test
  void aNumberThatIsNotOnScreenIsLeftToTheDialogue() {
    assertEquals(new Input.Typed("9"), typed("9", Messages.several()));
    assertEquals(new Input.Typed("1 9"), typed("1 9", Messages.several()));
    assertEquals(new Input.Typed("0"), typed("0", Messages.one()));
    assertEquals(new Input.Typed("99999999999"), typed("99999999999", Messages.one()));
  }

  @Test
  void aSignThatIsTickedAlreadyStaysWhenAnotherIsNamed() {
    assertEquals(pressed("Choose 1", "Choose 10"), typed("2", Messages.several(1)));
  }

  @Test
  void noneOfTheseStandsAlone() {
    assertEquals(pressed("Choose 100"), typed("3", Messages.several(1)));
  }

  @Test
  void aLabelOnScreenPressesItsButtonWhateverItsCaseAndSigns() {
    assertEquals(pressed("WHY"), typed("why do you ask", Messages.one()));
    assertEquals(pressed("BACK"), typed("[Back]", Messages.one()));
    assertEquals(pressed("Choose 1000"), typed("NOT SURE", Messages.one()));
    assertEquals(pressed("Choose 1"), typed("done", Messages.several(2)));
  }

  @Test
  void aCommandAfterASlashIsOrdered() {
    assertEquals(new Input.Ordered(Command.FORGET), typed("/forget", Messages.one()));
    assertEquals(new Input.Ordered(Command.STOP), typed("/STOP", Messages.one()));
  }

  @Test
  void anUnknownCommandAndABareWordAreLeftToTheDialogue() {
    assertEquals(new Input.Typed("/nonsense"), typed("/nonsense", Messages.one()));
    assertEquals(new Input.Typed("/help i cant pee"), typed("/help i cant pee", Messages.one()));
    assertEquals(new Input.Typed("hamstring"), typed("hamstring", Messages.one()));
  }

  @Test
  void anythingElseIsPassedOnAsItIs() {
    String long10000 = "x".repeat(10_000);
    String numbers = "1 ".repeat(100_000) + "x";
    for (String line :
        List.of("", "   ", "🙃", "שלום\u200b", "@everyone <b>", "/", long10000, numbers)) {
      assertEquals(new Input.Typed(line), typed(line, Messages.several()));
    }
  }
}
