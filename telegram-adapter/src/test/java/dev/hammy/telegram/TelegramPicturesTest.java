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
    begun(rig);
    return rig.press("None of these");
  }

  /** Goes to the first question, which has no picture. */
  private static BotMessage begun(Rig rig) {
    rig.write("/start");
    return rig.press("welcome-begin");
  }

  /** How a message looks by now. */
  private static BotMessage now(TelegramStandIn telegram, BotMessage message) {
    return telegram.messages(Rig.KIM.id()).stream()
        .filter(one -> one.id() == message.id())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPictureTakesThePlaceOfWhatWasPressedWithItsShortWordsAndButtons() {
    try (Rig rig = rig(ASK, WHY)) {
      BotMessage before = begun(rig);
      BotMessage photo = rig.press("None of these");

      assertNotNull(photo.photo());
      assertTrue(photo.text().contains(ASK), photo::text);
      assertTrue(photo.button("Swollen").isPresent());
      assertEquals(before.id(), photo.id());
    }
  }

  @Test
  void whoTypesIsAnsweredWithThePictureInANewMessage() {
    try (Rig rig = rig(ASK, WHY)) {
      BotMessage before = begun(rig);
      BotMessage photo = rig.write("3");

      assertNotNull(photo.photo());
      assertTrue(photo.text().contains(ASK), photo::text);
      assertNotEquals(before.id(), photo.id());
    }
  }

  @Test
  void whoTypesFindsWordsTooLongForACaptionBeneathThePicture() {
    try (Rig rig = rig(LONG, WHY)) {
      begun(rig);
      BotMessage text = rig.write("3");

      assertTrue(text.text().contains(LONG), text::text);
      assertNotNull(Objects.requireNonNull(text.replyTo()).photo());
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
      assertEquals(1, rig.telegram.calls("editMessageMedia").size());
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
      assertEquals("upload:calf.png:3", medium(rig, 0));
      assertEquals(Objects.requireNonNull(first.photo()).fileId(), medium(rig, 1));
    }
  }

  private static String medium(Rig rig, int number) {
    return rig.telegram.calls("editMessageMedia").get(number).at("/media/media").asText();
  }

  @Test
  void wordsTooLongForACaptionStandBeneathThePictureAndChangeThereInPlace() {
    try (Rig rig = rig(LONG, WHY)) {
      BotMessage text = pictured(rig);
      BotMessage above = now(rig.telegram, Objects.requireNonNull(text.replyTo()));

      assertNotNull(above.photo());
      assertEquals("A <calf>", above.text());
      assertEquals(List.of(), above.buttons());
      assertTrue(text.text().contains(LONG), text::text);

      BotMessage explained = rig.press("why-button");
      assertEquals(text.id(), explained.id());
      assertEquals(1, rig.telegram.calls("editMessageMedia").size());
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
      assertEquals(1, rig.telegram.calls("editMessageMedia").size());
    }
  }

  @Test
  void theWordsStandAloneWhereTheyWereWhenTelegramRefusesThePicture() {
    try (Rig rig = rig(ASK, WHY)) {
      BotMessage before = begun(rig);
      refuseThePicture(rig, "editMessageMedia");
      refuseThePicture(rig, "sendPhoto");
      BotMessage words = rig.press("None of these");

      assertNull(words.photo());
      assertEquals(before.id(), words.id());
      assertTrue(words.text().contains(ASK), words::text);
      assertTrue(words.button("Swollen").isPresent());
    }
  }

  private static void refuseThePicture(Rig rig, String method) {
    rig.telegram.failNext(method, new Fault.Refused(400, "Bad Request: IMAGE_PROCESS_FAILED"));
  }

  @Test
  void wordsTooLongForACaptionStandAloneWhenTelegramRefusesThePicture() {
    try (Rig rig = rig(LONG, WHY)) {
      BotMessage before = begun(rig);
      refuseThePicture(rig, "editMessageMedia");
      BotMessage words = rig.press("None of these");

      assertNotEquals(before.id(), words.id());
      assertTrue(words.text().contains(LONG), words::text);
      assertTrue(words.button("Swollen").isPresent());
      rig.telegram.awaitNoButtons(before);
    }
  }

  @Test
  void aPictureIsSentAnewWhereWhatWasPressedIsGone() {
    try (Rig rig = rig(ASK, WHY)) {
      BotMessage before = begun(rig);
      rig.telegram.delete(before);
      BotMessage photo = rig.press(before, "None of these");

      assertNotNull(photo.photo());
      assertNotEquals(before.id(), photo.id());
      assertTrue(photo.text().contains(ASK), photo::text);
    }
  }

  @Test
  void aPictureThatTelegramNoLongerKnowsIsUploadedAgain() {
    try (Rig rig = rig(ASK, WHY)) {
      pictured(rig);
      rig.telegram.failNext(
          "editMessageMedia",
          new Fault.Refused(400, "Bad Request: wrong file identifier/HTTP URL specified"));

      assertNotNull(pictured(rig).photo());
      String sent = rig.telegram.calls("sendPhoto").get(0).path("photo").asText();
      assertEquals("upload:calf.png:3", sent);
    }
  }

  @Test
  void aPictureIsThereOnceWhereNobodyKnewWhetherItHadArrived() {
    try (Rig rig = rig(ASK, WHY)) {
      BotMessage before = begun(rig);
      rig.telegram.failNext("editMessageMedia", new Fault.AnswerLost());
      BotMessage photo = rig.press("None of these");

      assertEquals(before.id(), photo.id());
      assertNotNull(photo.photo());
      assertTrue(photo.button("Swollen").isPresent());
      assertEquals(2, rig.telegram.calls("editMessageMedia").size(), "an edit does no harm twice");
    }
  }

  @Test
  void theWordsStandAloneWhenNobodyKnowsWhetherANewPictureArrived() {
    try (Rig rig = rig(ASK, WHY)) {
      begun(rig);
      rig.telegram.failNext("sendPhoto", new Fault.AnswerLost());
      BotMessage words = rig.write("3");

      assertNull(words.photo());
      assertTrue(words.text().contains(ASK), words::text);
      assertEquals(1, rig.telegram.calls("sendPhoto").size(), "a photo is not sent twice");
    }
  }

  @Test
  void theWordsStandAloneWhenAProxyLetsNoFilesThrough() {
    try (Rig rig = rig(ASK, WHY)) {
      BotMessage before = begun(rig);
      for (int attempt = 0; attempt < 4; attempt++) {
        rig.telegram.failNext("editMessageMedia", new Fault.BadGateway());
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
  void afterARestartAPressBeneathAPictureIsAnsweredInItsPlace() {
    Rig rig = rig(ASK, WHY);
    try (rig) {
      BotMessage photo = pictured(rig);
      rig.restart();
      BotMessage explained = rig.press(photo, "why-button");

      assertEquals(photo.id(), explained.id());
      assertNotNull(explained.photo());
      assertTrue(explained.text().contains(WHY), explained::text);
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
      BotMessage text = begun(rig);
      List<BotMessage> answers = pressTwice(rig, text, "None of these");

      assertEquals(List.of(), answers, "the picture took the place of the text");
      assertNotNull(rig.newest().photo());
      assertTrue(rig.newest().button("Swollen").isPresent(), "its buttons are still there");
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
      BotMessage text = begun(rig);
      List<BotMessage> answers = pressTwice(rig, text, "None of these");

      assertEquals(1, answers.size(), "one text, beneath the picture");
      assertNotNull(now(rig.telegram, text).photo());
    }
  }

  @Test
  void aDoublePressIsAnsweredOnceWhereTheMessageIsGone() {
    try (Rig rig = rig(ASK, WHY)) {
      BotMessage text = begun(rig);
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
