package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.standins.telegram.BotMessage;
import dev.hammy.standins.telegram.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups, where nothing personal is said. */
class TelegramGroupTest {
  private static final long GROUP = -1001;

  private final Rig rig = new Rig();

  @BeforeEach
  void start() {
    rig.start();
  }

  @AfterEach
  void stop() {
    rig.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/start", "/hamstring@stand_in_bot", "/why please", "/x@Stand_In_Bot"})
  void aCommandIsAnsweredWithTheWayToThePrivateChat(String command) {
    rig.telegram.awaitConfirmed(rig.telegram.writeInGroup(Rig.KIM, GROUP, command));

    BotMessage hint = rig.telegram.messages(GROUP).get(0);
    assertEquals("group-hint", hint.text());
    assertEquals(
        "https://t.me/stand_in_bot?start=from-group",
        hint.button("group-button").orElseThrow().url());
    assertTrue(rig.telegram.messages(Rig.KIM.id()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"My hamstring hurts", "/start@another_bot", "/weather", "a /start b", ""})
  void otherTalkIsNotAnswered(String talk) {
    rig.telegram.awaitConfirmed(rig.telegram.writeInGroup(Rig.KIM, GROUP, talk));

    assertTrue(rig.telegram.messages(GROUP).isEmpty());
  }

  @Test
  void aGroupThatRefusesTheHintHoldsUpNobody() {
    rig.telegram.failNext(
        "sendMessage",
        new Fault.Refused(400, "Bad Request: not enough rights to send text messages to the chat"));
    rig.telegram.awaitConfirmed(rig.telegram.writeInGroup(Rig.KIM, GROUP, "/start"));

    assertTrue(rig.write("/start").text().startsWith("welcome-title"));
  }
}
