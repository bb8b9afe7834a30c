package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.standins.telegram.BotMessage;
import dev.hammy.standins.telegram.TelegramStandIn.PressedButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A private chat, over the real client library. */
class TelegramConversationTest {
  private static final String QUESTION = "Which of these do you have?";

  private final Rig rig = new Rig();

  @BeforeEach
  void start() {
    rig.start();
  }

  @AfterEach
  void stop() {
    rig.close();
  }

  private BotMessage firstQuestion() {
    rig.write("/start");
    return rig.press("welcome-begin");
  }

  @Test
  void aPressEditsTheMessageThatWasPressed() {
    BotMessage welcome = rig.write("/start");
    BotMessage question = rig.press("welcome-begin");

    assertTrue(welcome.text().startsWith("welcome-title"));
    assertTrue(question.text().contains(QUESTION));
    assertEquals(welcome.id(), question.id());
    assertEquals(1, rig.telegram.messages(Rig.KIM.id()).size());
  }

  @Test
  void choicesAreTickedOneByOneAndHandedInTogether() {
    firstQuestion();
    BotMessage ticked = rig.press("☐ Weak foot");
    assertTrue(ticked.button("☑ Weak foot").isPresent());
    assertTrue(ticked.button("☐ Numb <groin>").isPresent());

    rig.press("☐ Numb <groin>");
    BotMessage unticked = rig.press("☑ Weak foot");
    assertTrue(unticked.button("☐ Weak foot").isPresent());

    assertTrue(rig.press("done").text().contains("title emergency"));
  }

  @Test
  void aChoiceThatExcludesTheOthersAnswersAtOnce() {
    firstQuestion();
    assertTrue(rig.press("None of these").text().contains("Is the calf swollen?"));
  }

  @Test
  void typedTextIsAnsweredWithANewMessage() {
    BotMessage first = firstQuestion();
    rig.press("None of these");
    BotMessage next = rig.write("swollen");

    assertTrue(next.text().contains("title same-day"));
    assertNotEquals(first.id(), next.id());
  }

  @Test
  void aCommandNamesTheBotOrNot() {
    firstQuestion();
    rig.press("None of these");
    assertTrue(rig.write("/back@stand_in_bot").text().contains(QUESTION));
    assertTrue(rig.write("/PRIVACY").text().contains("privacy-title"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"from-group", "hamstring", "web_page-7", "x"})
  void aLinkFromAGroupOrAWebPageIsAStart(String payload) {
    assertTrue(rig.write("/start " + payload).text().startsWith("welcome-title"));
    assertTrue(rig.newest().button("welcome-begin").isPresent());
  }

  @Test
  void whatCanBeSetIsTheLanguageForNow() {
    firstQuestion();
    BotMessage settings = rig.write("/settings");

    assertTrue(settings.text().contains("language-now English"), settings.text());
    assertTrue(settings.text().contains("language-one"), settings.text());
    assertTrue(rig.press("resume-button").text().contains(QUESTION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/weather",
        "/help@another_bot",
        "🤷",
        "<b>&amp;</i> @everyone [x](http://example.org)",
        "\u202Eأوتار الركبة\u200B\u200F",
        "99"
      })
  void whatIsNotUnderstoodShowsTheOpenQuestionAgain(String text) {
    firstQuestion();
    assertTrue(rig.write(text).text().contains(QUESTION));
  }

  @Test
  void tenThousandCharactersShowTheOpenQuestionAgain() {
    firstQuestion();
    assertTrue(rig.write("hamstring ".repeat(1000)).text().contains(QUESTION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'sticker': {'file_id': 'x', 'file_unique_id': 'y', 'type': 'regular', 'width': 1,"
            + " 'height': 1, 'is_animated': false, 'is_video': false}}",
        "{'voice': {'file_id': 'x', 'file_unique_id': 'y', 'duration': 3}}",
        "{'photo': [{'file_id': 'x', 'file_unique_id': 'y', 'width': 1, 'height': 1}]}",
        "{'something_of_next_year': {}}"
      })
  void whatIsNoTextShowsTheOpenQuestionAgain(String content) {
    BotMessage question = firstQuestion();
    rig.telegram.awaitConfirmed(rig.telegram.send(Rig.KIM, content.replace('\'', '"')));

    assertTrue(rig.newest().text().contains(QUESTION));
    assertNotEquals(question.id(), rig.newest().id());
  }

  @Test
  void wordsBeneathAPictureAreRead() {
    firstQuestion();
    rig.press("None of these");
    String photo = "{\"photo\": [], \"caption\": \"swollen\"}";
    rig.telegram.awaitConfirmed(rig.telegram.send(Rig.KIM, photo));

    assertTrue(rig.newest().text().contains("title same-day"));
  }

  @Test
  void wordsAfterACommandAreReadAndNotDroppedWithIt() {
    firstQuestion();
    String said = rig.write("/help I am numb").text();

    assertFalse(said.contains("help-title"), said);
    assertTrue(said.contains(QUESTION), said);
  }

  @Test
  void anEditedMessageIsNotTakenAgain() {
    BotMessage question = firstQuestion();
    int edited =
        rig.telegram.deliver(
            """
            {"edited_message": {"message_id": 5, "date": 1, "edit_date": 2, "text": "weak",
              "chat": {"id": 42, "type": "private"},
              "from": {"id": 42, "is_bot": false, "first_name": "Kim"}}}
            """);
    rig.telegram.awaitConfirmed(edited);

    assertEquals(question, rig.newest());
  }

  @Test
  void pressingTwiceIsPressingOnce() {
    BotMessage question = firstQuestion();
    PressedButton first =
        rig.telegram.press(Rig.KIM, question, question.button("None of these").orElseThrow());
    PressedButton second =
        rig.telegram.press(Rig.KIM, question, question.button("None of these").orElseThrow());
    rig.telegram.awaitConfirmed(first.update());
    rig.telegram.awaitConfirmed(second.update());

    assertTrue(rig.newest().text().contains("Is the calf swollen?"));
    assertEquals(1, rig.telegram.messages(Rig.KIM.id()).size());
  }

  @Test
  void anOldButtonLeadsBackToWhereItWasMade() {
    BotMessage old = firstQuestion();
    rig.press("None of these");
    rig.press("As ever");

    assertTrue(rig.press(old, "☐ Weak foot").button("☑ Weak foot").isPresent());
  }

  @Test
  void somebodyElsesPressIsAnsweredInABoxAndChangesNothing() {
    BotMessage question = firstQuestion();
    PressedButton press =
        rig.telegram.press(Rig.ROBIN, question, question.button("None of these").orElseThrow());
    rig.telegram.awaitConfirmed(press.update());

    assertTrue(rig.telegram.shownFor(press).orElseThrow().startsWith("button-not-yours"));
    assertEquals(question, rig.newest());
    assertTrue(rig.telegram.looks(Rig.ROBIN.id()).isEmpty());
    assertTrue(rig.press("None of these").text().contains("Is the calf swollen?"));
  }

  @Test
  void anAlteredButtonIsAnsweredWithWordsAndAWayOn() {
    BotMessage question = firstQuestion();
    BotMessage.BotButton forged = new BotMessage.BotButton("x", "x".repeat(64), null, null);
    rig.telegram.awaitConfirmed(rig.telegram.press(Rig.KIM, question, forged).update());

    assertTrue(rig.newest().text().startsWith("button-not-yours"));
    assertTrue(rig.newest().button("None of these").isPresent());
  }

  @Test
  void aDeletedMessageIsWrittenAnew() {
    BotMessage question = firstQuestion();
    rig.telegram.delete(question);
    BotMessage next = rig.press(question, "None of these");

    assertTrue(next.text().contains("Is the calf swollen?"));
    assertNotEquals(question.id(), next.id());
  }

  @Test
  void aPersonWhoBlockedTheBotHoldsUpNobody() {
    BotMessage question = firstQuestion();
    rig.telegram.block(Rig.KIM);
    rig.press(question, "None of these");
    rig.write("hello?");
    rig.telegram.unblock(Rig.KIM);

    assertTrue(rig.write("/start").text().startsWith("welcome-title"));
  }

  @Test
  void noMessageShowsAPreviewOfALink() {
    firstQuestion();
    assertTrue(
        rig.telegram.calls("sendMessage").stream()
            .allMatch(call -> call.at("/link_preview_options/is_disabled").asBoolean()));
    assertFalse(rig.telegram.calls("editMessageText").isEmpty());
    assertTrue(
        rig.telegram.calls("editMessageText").stream()
            .allMatch(call -> call.at("/link_preview_options/is_disabled").asBoolean()));
  }
}
