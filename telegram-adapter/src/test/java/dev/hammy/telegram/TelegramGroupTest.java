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
  void aGroupThatWasUpgradedIsAnsweredWhereItIsNow() {
    rig.telegram.writeInGroup(Rig.KIM, -2002, "something");
    rig.telegram.failNext("sendMessage", new Fault.Moved(-2002));
    rig.telegram.awaitConfirmed(rig.telegram.writeInGroup(Rig.KIM, GROUP, "/start"));

    assertTrue(rig.telegram.messages(GROUP).isEmpty());
    assertEquals("group-hint", rig.telegram.messages(-2002).get(0).text());
  }

  @Test
  void theNewsThatAGroupWasUpgradedIsNotAnswered() {
    String moved =
        "{\"message\": {\"message_id\": 1, \"date\": 1, \"migrate_to_chat_id\": -2002,"
            + " \"from\": {\"id\": 42, \"is_bot\": false, \"first_name\": \"Kim\"},"
            + " \"chat\": {\"id\": -1001, \"type\": \"group\", \"title\": \"A group\"}}}";
    rig.telegram.awaitConfirmed(rig.telegram.deliver(moved));

    assertTrue(rig.telegram.messages(GROUP).isEmpty());
  }

  @Test
  void aHintThatStandsThereIsNotSaidOverAndOver() {
    for (int i = 0; i < 10; i++) {
      rig.telegram.awaitConfirmed(rig.telegram.writeInGroup(Rig.KIM, GROUP, "/start"));
    }
    assertEquals(2, rig.telegram.messages(GROUP).size());

    rig.now.addAndGet(60_000);
    rig.telegram.awaitConfirmed(rig.telegram.writeInGroup(Rig.ROBIN, GROUP, "/start"));
    assertEquals(3, rig.telegram.messages(GROUP).size());
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
