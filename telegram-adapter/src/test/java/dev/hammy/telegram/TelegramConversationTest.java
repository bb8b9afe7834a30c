package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.standins.telegram.BotMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A private chat, over the real client library. */
class TelegramConversationTest {
  private final Rig rig = new Rig();

  @BeforeEach
  void start() {
    rig.start();
  }

  @AfterEach
  void stop() {
    rig.close();
  }

  @Test
  void aPressEditsTheMessageThatWasPressed() {
    BotMessage welcome = rig.write("/start");
    BotMessage question = rig.press("welcome-begin");

    assertTrue(welcome.text().startsWith("welcome-title"));
    assertTrue(question.text().contains("Which of these do you have?"));
    assertEquals(welcome.id(), question.id());
    assertEquals(1, rig.telegram.messages(Rig.KIM.id()).size());
  }
}
