package dev.hammy.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.SmallTopic;
import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Button;
import dev.hammy.message.Move;
import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page on which a person changes the language. */
class LanguageTest {
  private static final Wording ENGLISH = Wording.english(SmallTopic.topic().phrases());
  private static final Wording GERMAN =
      Wording.translated(Language.GERMAN, SmallTopic.topic().phrases(), Map.of());

  private static Message page(Wording... offered) {
    Dialogue dialogue = new Dialogue(SmallTopic.topic(), new Wordings(List.of(offered)));
    return dialogue
        .take(
            Conversation.fresh(Language.ENGLISH),
            new Action.Moved(new Move.Order(Command.LANGUAGE)))
        .message();
  }

  @Test
  void anotherLanguageIsAButtonThatCarriesTheConversationOnInIt() {
    Message page = page(ENGLISH, GERMAN);
    Button german = page.controls().get(0);

    assertTrue(page.blocks().toString().contains("language-now English"), page::toString);
    assertEquals("Deutsch", german.label());
    assertEquals(Language.GERMAN, german.press().language());
    assertEquals(page.controls().get(1).press().move(), german.press().move());
    assertEquals(Language.ENGLISH, page.controls().get(1).press().language());
  }

  @Test
  void whereThereIsOneLanguageThereIsNothingToPressButTheWayOn() {
    Message page = page(ENGLISH);
    assertTrue(page.blocks().toString().contains("language-one"), page::toString);
    assertEquals(1, page.controls().size());
  }
}
