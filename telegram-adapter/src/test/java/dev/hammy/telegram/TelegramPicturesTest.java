package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.standins.telegram.BotMessage;
import dev.hammy.standins.telegram.Fault;
import dev.hammy.standins.telegram.TelegramStandIn;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Pictures in a private chat: the second question of the topic here has one. */
final class TelegramPicturesTest {
  private static final String ASK = "Is the calf swollen?";
  private static final String WHY = "It can mean a clot.";
  private static final String LONG =
      "It can mean a clot, and a clot can travel. ".repeat(30).strip();

  private static Rig rig(String ask, String why) {
    Rig rig = new Rig(SmallTopic.pictured(ask, why), SmallTopic.wordings());
    rig.start();
    return rig;
  }

  /** Goes to the question with the picture. */
  private static BotMessage pictured(Rig rig) {
    rig.write("/start");
    rig.press("welcome-begin");
    return rig.press("None of these");
  }

  /** How a message looks by now. */
  private static BotMessage now(TelegramStandIn telegram, BotMessage message) {
    return telegram.messages(Rig.KIM.id()).stream()
        .filter(one -> one.id() == message.id())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPictureCarriesShortWordsAndButtonsAndTheOldButtonsGo() {
    try (Rig rig = rig(ASK, WHY)) {
      rig.write("/start");
      BotMessage before = rig.press("welcome-begin");
      BotMessage photo = rig.press("None of these");

      assertNotNull(photo.photo());
      assertTrue(photo.text().contains(ASK), photo::text);
      assertTrue(photo.button("Swollen").isPresent());
      assertNotEquals(before.id(), photo.id());
      rig.telegram.awaitNoButtons(before);
    }
  }

  @Test
  void whileThePictureStaysOnlyItsCaptionChanges() {
    try (Rig rig = rig(ASK, WHY)) {
      BotMessage photo = pictured(rig);
      BotMessage explained = rig.press("why-button");

      assertEquals(photo.id(), explained.id());
      assertEquals(photo.photo(), explained.photo());
      assertTrue(explained.text().contains(WHY), explained::text);
      assertEquals(1, rig.telegram.calls("sendPhoto").size());
    }
  }

  @Test
  void wordsThatFollowAPictureComeAsANewMessageAndThePictureLosesItsButtons() {
    try (Rig rig = rig(ASK, WHY)) {
      BotMessage photo = pictured(rig);
      BotMessage result = rig.press("As ever");

      assertNull(result.photo());
      assertNotEquals(photo.id(), result.id());
      rig.telegram.awaitNoButtons(photo);
      assertTrue(now(rig.telegram, photo).text().contains(ASK), "the question can still be read");
    }
  }

  @Test
  void aPictureIsUploadedOnceAndThenSentByTheNameThatTelegramGaveIt() {
    try (Rig rig = rig(ASK, WHY)) {
      BotMessage first = pictured(rig);
      BotMessage second = pictured(rig);

      assertEquals(first.photo(), second.photo());
      assertEquals("upload:calf.png:3", sentPhoto(rig, 0));
      assertEquals(Objects.requireNonNull(first.photo()).fileId(), sentPhoto(rig, 1));
    }
  }

  private static String sentPhoto(Rig rig, int number) {
    return rig.telegram.calls("sendPhoto").get(number).path("photo").asText();
  }

  @Test
  void wordsTooLongForACaptionStandBeneathThePictureAndChangeThereInPlace() {
    try (Rig rig = rig(LONG, WHY)) {
      BotMessage text = pictured(rig);
      BotMessage above = Objects.requireNonNull(text.replyTo());

      assertNotNull(above.photo());
      assertEquals("A <calf>", above.text());
      assertEquals(List.of(), above.buttons());
      assertTrue(text.text().contains(LONG), text::text);

      BotMessage explained = rig.press("why-button");
      assertEquals(text.id(), explained.id());
      assertEquals(1, rig.telegram.calls("sendPhoto").size());
    }
  }

  @Test
  void wordsThatGrowTooLongForTheCaptionMoveBeneathThePictureThatIsThere() {
    try (Rig rig = rig(ASK, LONG)) {
      BotMessage photo = pictured(rig);
      BotMessage explained = rig.press("why-button");

      assertNull(explained.photo());
      assertEquals(photo.id(), Objects.requireNonNull(explained.replyTo()).id());
      rig.telegram.awaitNoButtons(photo);
      assertEquals(1, rig.telegram.calls("sendPhoto").size());
    }
  }

  @Test
  void theWordsStandAloneWhereTheyWereWhenTelegramRefusesThePicture() {
    try (Rig rig = rig(ASK, WHY)) {
      rig.write("/start");
      BotMessage before = rig.press("welcome-begin");
      rig.telegram.failNext(
          "sendPhoto", new Fault.Refused(400, "Bad Request: IMAGE_PROCESS_FAILED"));
      BotMessage words = rig.press("None of these");

      assertNull(words.photo());
      assertEquals(before.id(), words.id());
      assertTrue(words.text().contains(ASK), words::text);
      assertTrue(words.button("Swollen").isPresent());
    }
  }

  @Test
  void aPictureThatTelegramNoLongerKnowsIsUploadedAgainTheNextTime() {
    try (Rig rig = rig(ASK, WHY)) {
      pictured(rig);
      rig.telegram.failNext(
          "sendPhoto",
          new Fault.Refused(400, "Bad Request: wrong file identifier/HTTP URL specified"));
      assertNull(pictured(rig).photo());
      assertNotNull(pictured(rig).photo());

      assertEquals("upload:calf.png:3", sentPhoto(rig, 2));
    }
  }

  @Test
  void theWordsStandAloneWhenNobodyKnowsWhetherThePictureArrived() {
    try (Rig rig = rig(ASK, WHY)) {
      rig.write("/start");
      BotMessage before = rig.press("welcome-begin");
      rig.telegram.failNext("sendPhoto", new Fault.AnswerLost());
      BotMessage words = rig.press("None of these");

      assertEquals(before.id(), words.id());
      assertTrue(words.text().contains(ASK), words::text);
      assertEquals(1, rig.telegram.calls("sendPhoto").size(), "a photo is not sent twice");
    }
  }

  @Test
  void theWordsStandAloneWhenAProxyLetsNoFilesThrough() {
    try (Rig rig = rig(ASK, WHY)) {
      rig.write("/start");
      BotMessage before = rig.press("welcome-begin");
      for (int attempt = 0; attempt < 4; attempt++) {
        rig.telegram.failNext("sendPhoto", new Fault.BadGateway());
      }
      BotMessage words = rig.press("None of these");

      assertEquals(before.id(), words.id());
      assertTrue(words.text().contains(ASK), words::text);
    }
  }

  @Test
  void aPictureThatWasDeletedMeanwhileIsShownAnew() {
    try (Rig rig = rig(ASK, WHY)) {
      BotMessage photo = pictured(rig);
      rig.telegram.delete(photo);
      BotMessage anew = rig.press(photo, "why-button");

      assertNotEquals(photo.id(), anew.id());
      assertNotNull(anew.photo());
      assertTrue(anew.text().contains(WHY), anew::text);
    }
  }

  @Test
  void afterARestartAPressBeneathAPictureIsAnsweredWithThePicture() {
    Rig rig = rig(ASK, WHY);
    try (rig) {
      BotMessage photo = pictured(rig);
      rig.restart();
      BotMessage explained = rig.press(photo, "why-button");

      assertNotNull(explained.photo());
      assertTrue(explained.text().contains(WHY), explained::text);
      rig.telegram.awaitNoButtons(photo);
    }
  }

  /** Presses a button so fast that the second press finds it still there. */
  private static List<BotMessage> pressTwice(Rig rig, BotMessage message, String label) {
    int before = rig.telegram.messages(Rig.KIM.id()).size();
    rig.press(message, label);
    rig.press(message, label);
    List<BotMessage> after = rig.telegram.messages(Rig.KIM.id());
    return after.subList(before, after.size());
  }

  @Test
  void aDoublePressIsAnsweredOnceWhereATextBecomesAPicture() {
    try (Rig rig = rig(ASK, WHY)) {
      rig.write("/start");
      BotMessage text = rig.press("welcome-begin");
      List<BotMessage> answers = pressTwice(rig, text, "None of these");

      assertEquals(1, answers.size(), answers::toString);
      assertNotNull(answers.get(0).photo());
      assertTrue(answers.get(0).button("Swollen").isPresent(), "its buttons are still there");
    }
  }

  @Test
  void aDoublePressIsAnsweredOnceWhereAPictureBecomesAText() {
    try (Rig rig = rig(ASK, WHY)) {
      List<BotMessage> answers = pressTwice(rig, pictured(rig), "As ever");

      assertEquals(1, answers.size(), answers::toString);
      assertNull(answers.get(0).photo());
    }
  }

  @Test
  void aDoublePressIsAnsweredOnceWhereTheWordsStandBeneathThePicture() {
    try (Rig rig = rig(LONG, WHY)) {
      rig.write("/start");
      BotMessage text = rig.press("welcome-begin");
      List<BotMessage> answers = pressTwice(rig, text, "None of these");

      assertEquals(2, answers.size(), "one picture, and one text beneath it");
    }
  }

  @Test
  void aDoublePressIsAnsweredOnceWhereTheMessageIsGone() {
    try (Rig rig = rig(ASK, WHY)) {
      rig.write("/start");
      BotMessage text = rig.press("welcome-begin");
      rig.telegram.delete(text);
      List<BotMessage> answers = pressTwice(rig, text, "why-button");

      assertEquals(1, answers.size(), answers::toString);
    }
  }

  @Test
  void anotherButtonOfAnOldPictureChangesWhatCameInItsPlace() {
    try (Rig rig = rig(ASK, WHY)) {
      BotMessage photo = pictured(rig);
      BotMessage result = rig.press(photo, "As ever");
      BotMessage other = rig.press(photo, "Swollen");

      assertEquals(result.id(), other.id());
      assertNotEquals(result.text(), other.text());
    }
  }
}
