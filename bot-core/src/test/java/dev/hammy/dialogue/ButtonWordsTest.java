package dev.hammy.dialogue;

import static dev.hammy.SmallTopic.DANGER;
import static dev.hammy.SmallTopic.WHERE;
import static dev.hammy.SmallTopic.pick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.protocol.Answers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that stand on a button mean that button; where they stand on none, they tell nothing. */
class ButtonWordsTest extends OwnWordsTalk {
  @Test
  void onTheListWordsOfOtherButtonsTellNothing() {
    Turn list = type(fresh(), "where=sit-bone");
    List<String> elsewhere =
        List.of(
            "Label none",
            "Label not-sure",
            "Label dull",
            "Label muscle",
            "done",
            "page-fits",
            "3",
            "1 2");
    for (String words : elsewhere) {
      Turn again = type(list.conversation(), words);
      assertTrue(
          text(again)
              .contains("review-ask review-right-begin review-change-one review-start-fresh"),
          words + ": " + text(again));
      assertEquals(list.conversation(), again.conversation(), words);
    }
  }

  @Test
  void onTheListTheWordsOfThePageBeforeMeanItsButton() {
    Turn list = type(fresh(), "where=sit-bone");
    assertTrue(text(type(list.conversation(), "welcome-begin")).contains("Ask danger"));
  }

  @Test
  void onTheListADangerSignByItsLabelIsAskedAboutFirst() {
    Turn list = type(fresh(), "where=sit-bone");
    Turn heard = type(list.conversation(), "Label fever");
    assertTrue(text(heard).contains("danger-heard Label fever"), text(heard));
    assertTrue(heard.message().options().get(0).ticked());
    assertTrue(heard.conversation().answers().isEmpty());
    assertEquals(pick(WHERE, "sit-bone"), heard.conversation().facts().read().to(WHERE));
  }

  @Test
  void noAsksWhichOneToChangeAndLeavesAnAnswerAsItWas() {
    Turn list = type(fresh(), "where=sit-bone feel=dull");
    Turn which = type(list.conversation(), "please deny");
    assertInstanceOf(View.Changing.class, which.conversation().view());
    assertEquals(list.conversation().facts(), which.conversation().facts());
    Turn on = type(which.conversation(), "please deny");
    assertInstanceOf(View.Confirming.class, on.conversation().view());

    Turn offer = type(at(COMPLETE), "where=muscle");
    assertTrue(text(offer).contains("review-differs"), text(offer));
    assertEquals(COMPLETE, type(offer.conversation(), "please deny").conversation().answers());
    assertEquals(
        COMPLETE.with(WHERE, pick(WHERE, "muscle")),
        type(offer.conversation(), "please confirm").conversation().answers());
  }

  @Test
  void changeWithANumberOpensThatLineOfTheList() {
    Turn list = type(fresh(), "where=sit-bone feel=dull");
    assertTrue(text(type(list.conversation(), "please change 2")).contains("Ask feel"));
    Turn which = type(list.conversation(), "please change the place");
    assertInstanceOf(View.Changing.class, which.conversation().view());
    Turn told = type(list.conversation(), "please change where=muscle");
    assertTrue(text(told).contains("Ask where Label muscle"), text(told));
  }

  @Test
  void onTheListToChangeTheNameOfAQuestionOpensIt() {
    Turn which = type(type(fresh(), "where=sit-bone feel=dull").conversation(), "please change");
    assertTrue(text(type(which.conversation(), "ask FEEL")).contains("Ask feel"));
    assertTrue(text(type(which.conversation(), "2. Label dull")).contains("Ask feel"));
    Turn told = type(which.conversation(), "where=muscle");
    assertInstanceOf(View.Confirming.class, told.conversation().view());
    assertEquals(pick(WHERE, "muscle"), told.conversation().facts().read().to(WHERE));
  }

  @Test
  void noneOfTheseIsNoAnswerToAnotherQuestion() {
    Turn where = order(at(SAFE), Command.RESUME);
    Turn again = type(where.conversation(), "Label none");
    assertEquals(where.conversation(), again.conversation());
    assertTrue(text(again).contains("not-understood"), text(again));
  }

  @Test
  void yesAndNoAnswerTheWelcomeAndNoDangerQuestion() {
    assertTrue(text(type(fresh(), "please confirm")).contains("Ask danger"));
    assertTrue(text(type(fresh(), "please deny")).contains("stop-text"));
    assertTrue(text(type(fresh(), "welcome-not-now")).contains("stop-text"));
    Turn danger = order(at(Answers.none()), Command.BEGIN);
    for (String words : List.of("please confirm", "please deny", "please go-on")) {
      Turn again = type(danger.conversation(), words);
      assertEquals(danger.conversation(), again.conversation(), words);
      assertTrue(text(again).contains("not-understood-safety"), text(again));
    }
  }

  @Test
  void noneSaidOfATickedDangerSignSaysWhatIsLeftToDo() {
    Turn heard = type(fresh(), "danger=fever");
    Turn unticked = type(heard.conversation(), "Label none");
    assertTrue(text(unticked).contains("danger-unticked Label none"), text(unticked));
    assertTrue(unticked.conversation().answers().isEmpty());
    assertEquals(SAFE, type(unticked.conversation(), "Label none").conversation().answers());
  }

  @Test
  void yesToATickedDangerSignSaysThatItIsThere() {
    Turn heard = type(fresh(), "danger=fever");
    Turn so = type(heard.conversation(), "please confirm");
    assertEquals(pick(DANGER, "fever"), so.conversation().answers().to(DANGER));
    Turn no = type(heard.conversation(), "please deny");
    assertEquals(heard.conversation(), no.conversation());
  }

  @Test
  void yesToTheOneAnswerThatIsProposedGivesItAndToTwoGivesNone() {
    Turn where = order(at(SAFE), Command.RESUME);
    Turn back = type(where.conversation(), "where?muscle");
    Turn yes = type(back.conversation(), "please confirm");
    assertEquals(pick(WHERE, "muscle"), yes.conversation().answers().to(WHERE));

    Turn two = type(where.conversation(), "where?muscle where?sit-bone");
    Turn again = type(two.conversation(), "please confirm");
    assertEquals(SAFE, again.conversation().answers());
    assertTrue(text(again).contains("Ask where"), text(again));
  }

  @Test
  void ofThreePossibleAnswersNoneIsProposed() {
    Turn danger =
        type(
            type(fresh(), "where=muscle feel?dull feel?sharp feel?burning").conversation(),
            "please confirm");
    Turn feel = type(danger.conversation(), "Label none");
    assertTrue(text(feel).contains("Ask feel"), text(feel));
    assertTrue(!text(feel).contains("read-earlier"), text(feel));
  }

  @Test
  void startingOverIsAskedBackAndAnsweredInWords() {
    Turn where = order(at(SAFE), Command.RESUME);
    Turn asked = type(where.conversation(), "please start-over");
    assertTrue(text(asked).contains("start-over-ask"), text(asked));
    for (String yes : List.of("please confirm", "please start-over", "start-over-button")) {
      Turn begun = type(asked.conversation(), yes);
      assertTrue(text(begun).contains("welcome-title"), yes + ": " + text(begun));
      assertTrue(begun.conversation().answers().isEmpty());
    }
    for (String no : List.of("please deny", "please go-on", "resume-button", "hello")) {
      Turn on = type(asked.conversation(), no);
      assertTrue(text(on).contains("Ask where"), no + ": " + text(on));
      assertEquals(SAFE, on.conversation().answers());
    }
  }

  @Test
  void carryingOnFromStartingOverKeepsWhatWasReadToBeConfirmed() {
    Turn list = type(fresh(), "where=sit-bone");
    Turn on = type(type(list.conversation(), "please start-over").conversation(), "please deny");
    assertInstanceOf(View.Confirming.class, on.conversation().view());
    assertTrue(text(on).contains("welcome-emergency"), text(on));
  }

  @Test
  void aDangerSignIsHeardWhereStartingOverIsAsked() {
    Turn asked = type(at(SAFE), "please start-over");
    Turn heard = type(asked.conversation(), "danger=numb");
    assertTrue(text(heard).contains("danger-heard danger=numb"), text(heard));
    assertTrue(heard.message().options().get(1).ticked());
  }

  @Test
  void onAPageBesideTheWayYesCarriesOnAndConfirmsNothing() {
    Turn help = order(type(fresh(), "where=sit-bone").conversation(), Command.HELP);
    for (String words : List.of("please confirm", "please go-on", "please deny", "resume-button")) {
      Turn on = type(help.conversation(), words);
      assertInstanceOf(View.Confirming.class, on.conversation().view(), words);
      assertTrue(on.conversation().facts().confirmed().isEmpty(), words);
    }
    Turn first = order(fresh(), Command.HELP);
    assertTrue(text(type(first.conversation(), "please deny")).contains("welcome-title"));
  }

  @Test
  void aButtonOfTheResultIsPressedByItsWords() {
    Turn result = order(at(COMPLETE), Command.RESUME);
    assertTrue(text(type(result.conversation(), "page-fits")).contains("result-fits"));
    assertTrue(text(type(result.conversation(), "Sources button")).contains("sources-title"));
  }

  @Test
  void aGreetingIsNoReasonToSaySorry() {
    assertEquals(order(fresh(), Command.START).message(), type(fresh(), "please greet").message());
    assertTrue(text(type(fresh(), "hm?")).contains("nothing-read"));
  }

  @Test
  void ofAChatThatIsForgottenNoButtonIsOnScreen() {
    Turn welcome = type(Conversation.unknown(Language.ENGLISH), "welcome-begin");
    assertTrue(text(welcome).contains("welcome-title"), text(welcome));
  }
}
