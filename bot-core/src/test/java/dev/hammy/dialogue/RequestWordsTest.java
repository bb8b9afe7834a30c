package dev.hammy.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.SmallTopic;
import dev.hammy.dialogue.RequestWords.Naming;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Request;
import dev.hammy.protocol.RequestBook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people type who want something: as listed, or put together. */
class RequestWordsTest {
  private static final Question WHERE = SmallTopic.topic().questions().get(0);

  private static final RequestWords WORDS =
      RequestWords.of(
          new RequestBook(
              Map.of(
                  Request.CONFIRM, List.of("yes", "all correct", "right"),
                  Request.DENY, List.of("no", "not right", "wrong"),
                  Request.BACK, List.of("go back"),
                  Request.GO_ON, List.of("go on"),
                  Request.CHANGE, List.of("change"),
                  Request.THANKS, List.of("thanks")),
              List.of(new RequestBook.Named(WHERE, List.of("place", "where it hurts"))),
              List.of("the", "is")));

  @Test
  void whatIsListedIsAskedForWhateverItsCaseAndSigns() {
    assertAsked(Request.CONFIRM, "YES!");
    assertAsked(Request.BACK, " go   back … ");
    assertAsked(Request.DENY, "Not right.");
  }

  @Test
  void partsThatAskForTheSameAskForItTogether() {
    assertAsked(Request.CONFIRM, "yes, all correct");
    assertAsked(Request.CONFIRM, "yes, right. thanks");
    assertAsked(Request.DENY, "no no no");
  }

  @Test
  void whatOneWantsOutweighsYesAndNo() {
    assertAsked(Request.BACK, "no, go back");
    assertAsked(Request.GO_ON, "yes go on");
    assertAsked(Request.CHANGE, "no thanks, change");
  }

  @Test
  void whatContradictsItselfAsksForNothing() {
    for (String text : List.of("yes no", "no, go on", "go on, go back", "yes, not right")) {
      assertEquals(Optional.empty(), WORDS.in(PlainText.of(text)), text);
      assertTrue(WORDS.isAll(PlainText.of(text)), text);
    }
  }

  @Test
  void whatTellsMoreAsksForNothing() {
    for (String text :
        List.of(
            "", "yes but my foot is numb", "right leg", "yes yes yes yes yes yes yes yes yes")) {
      assertEquals(Optional.empty(), WORDS.in(PlainText.of(text)), text);
      assertFalse(WORDS.isAll(PlainText.of(text)), text);
    }
  }

  @Test
  void aTextBeginsWithARequestOnlyIfItGoesOn() {
    assertTrue(WORDS.begins(PlainText.of("Change the place"), Request.CHANGE));
    assertTrue(WORDS.begins(PlainText.of("no, not right: change the place"), Request.CHANGE));
    assertFalse(WORDS.begins(PlainText.of("go on, change the place"), Request.CHANGE));
    assertFalse(WORDS.begins(PlainText.of("no, change"), Request.CHANGE));
    assertFalse(WORDS.begins(PlainText.of("change"), Request.CHANGE));
    assertFalse(WORDS.begins(PlainText.of("changed my grip"), Request.CHANGE));
  }

  private static void assertAsked(Request request, String text) {
    assertEquals(Optional.of(request), WORDS.in(PlainText.of(text)), text);
  }

  @Test
  void aQuestionIsPutRightByWhatPeopleCallIt() {
    for (String text :
        List.of("change the place", "Change where it hurts!", "no, change the place")) {
      assertNamed(text, Naming.CHANGED);
    }
    assertNamed("the place is wrong", Naming.DENIED);
    assertNamed("the place", Naming.BARE);
  }

  @Test
  void wordsThatTellMoreOrAnswerAQuestionPutNothingRight() {
    for (String text :
        List.of("change", "the place", "change the place to the knee", "the place is wrong", "")) {
      assertEquals(Optional.empty(), WORDS.toChange(PlainText.of(text), Naming.CHANGED), text);
    }
    assertEquals(Optional.empty(), WORDS.toChange(PlainText.of("the place"), Naming.DENIED));
  }

  private static void assertNamed(String text, Naming naming) {
    assertEquals(Optional.of(WHERE.code()), WORDS.toChange(PlainText.of(text), naming), text);
  }
}
