package dev.hammy.app.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.app.SmallTopic;
import org.junit.jupiter.api.Test;

class TriageLinesTest {
  private final TriageLines lines = new TriageLines(SmallTopic.topic());

  private String answer(String line) {
    return lines.answer(line.replace('\'', '"')).replace('"', '\'');
  }

  private static String error(String what, String where, String expected, String didYouMean) {
    return "{'error':{'what':'%s','where':'%s','expected':'%s','didYouMean':%s}}"
        .formatted(what, where, expected, didYouMean);
  }

  @Test
  void withoutAnswersTheFirstQuestionIsNext() {
    assertEquals(
        "{'careLevel':null,'careLevelSoFar':null,'rules':[],'patterns':[],"
            + "'plan':{'offered':[],'withheld':[]},"
            + "'next':{'question':'danger-signs','ask':'Is any of this true for you?',"
            + "'pick':'several','choices':["
            + "{'id':'numb-saddle','label':'Numb between the legs','detail':null},"
            + "{'id':'calf-swollen','label':'Calf swollen','detail':null},"
            + "{'id':'none-of-these','label':'None of these','detail':null},"
            + "{'id':'not-sure','label':'Not sure','detail':null}]}}",
        answer("{'answers': {}}"));
  }

  @Test
  void anUrgentResultHasItsRulesAndNothingToDo() {
    assertEquals(
        "{'careLevel':'emergency','careLevelSoFar':'emergency','rules':["
            + "{'id':'numb-saddle','level':'emergency','reason':'Because of numb-saddle.',"
            + "'sources':['goom-2016']},"
            + "{'id':'calf-swollen','level':'same-day','reason':'Because of calf-swollen.',"
            + "'sources':['goom-2016']}],'patterns':[],'plan':{'offered':[],'withheld':[]},"
            + "'next':null}",
        answer("{'answers': {'danger-signs': ['calf-swollen', 'numb-saddle']}}"));
  }

  @Test
  void aResultHasPatternsWithArgumentsAndThePlanWithReasons() {
    assertEquals(
        "{'careLevel':'clinic','careLevelSoFar':'clinic','rules':["
            + "{'id':'otherwise','level':'clinic','reason':'Because of otherwise.',"
            + "'sources':['goom-2016']}],'patterns':["
            + "{'id':'upper-tendon','name':'Upper-tendon pain','fit':'well',"
            + "'for':['The place fits Upper-tendon pain.'],'against':[]}],"
            + "'plan':{'offered':[{'id':'rack-pulls','kind':'variation','name':'Rack pulls'}],"
            + "'withheld':[{'id':'romanian-deadlift','kind':'variation',"
            + "'name':'Romanian deadlift','because':['Too long a stretch for now.']}]},"
            + "'next':null}",
        answer(
            "{'answers': {'danger-signs': 'none-of-these', 'where': 'sit-bone', 'since': 'days'}}"));
  }

  @Test
  void whatIsCertainAlreadyIsSaidWhileQuestionsAreOpen() {
    String open = answer("{'answers': {'danger-signs': ['calf-swollen'], 'where': 'middle'}}");
    assertTrue(open.startsWith("{'careLevel':'same-day'"), open);
    String early = answer("{'answers': {'where': 'middle'}}");
    assertTrue(
        early.startsWith("{'careLevel':null,'careLevelSoFar':'self-care','rules':[{'id':'settled'"),
        early);
  }

  @Test
  void notSureCountsAsADangerSignAlsoBesideNoneOfThese() {
    String both = answer("{'answers': {'danger-signs': ['none-of-these', 'not-sure']}}");
    assertTrue(both.startsWith("{'careLevel':'within-days'"), both);
  }

  @Test
  void anUnknownQuestionNamesTheNearest() {
    assertEquals(
        error(
            "no question is called 'dangersigns'",
            "answers",
            "one of: danger-signs, where, since",
            "'danger-signs'"),
        answer("{'answers': {'dangersigns': 'none-of-these'}}"));
  }

  @Test
  void anUnknownChoiceNamesTheNearest() {
    assertEquals(
        error(
            "no choice is called 'sitbone'",
            "answers.where",
            "one of: sit-bone, middle, not-sure",
            "'sit-bone'"),
        answer("{'answers': {'where': 'sitbone'}}"));
    assertEquals(
        error(
            "no choice is called 'elephant'",
            "answers.where",
            "one of: sit-bone, middle, not-sure",
            "null"),
        answer("{'answers': {'where': 'elephant'}}"));
  }

  @Test
  void twoChoicesWhereOneIsAskedForAreAFault() {
    assertEquals(
        error("2 choices", "answers.where", "one choice", "null"),
        answer("{'answers': {'where': ['middle', 'sit-bone']}}"));
    assertTrue(answer("{'answers': {'danger-signs': []}}").contains("'what':'0 choices'"));
  }

  @Test
  void whatIsNoChoiceIsAFault() {
    for (String value : new String[] {"7", "null", "true", "{}", "[7]", "[['middle']]"}) {
      String said = answer("{'answers': {'where': " + value + "}}");
      assertTrue(said.contains(" instead of a choice','where':'answers.where'"), said);
    }
  }

  @Test
  void whatIsNoJsonOrNoObjectIsAFaultOfThatLine() {
    for (String line :
        new String[] {"nonsense", "{'answers': {}", "{'answers': {}} {}", "{'a':1,'a':2}"}) {
      assertTrue(answer(line).startsWith("{'error':{'what':'not JSON, or a key twice'"), line);
    }
    for (String line : new String[] {"[]", "7", "'answers'", "null"}) {
      assertTrue(answer(line).startsWith("{'error':{'what':'no object'"), line);
    }
    assertTrue(answer("{}").contains("no object called answers"));
    assertTrue(answer("{'answer': {}}").contains("'didYouMean':'answers'"));
    assertTrue(answer("{'answers': []}").contains("no object called answers"));
  }

  @Test
  void aNameOfAnyLengthIsAnsweredShortly() {
    String said = answer("{'answers': {'" + "x".repeat(1_000_000) + "': 'middle'}}");
    assertTrue(said.length() < 300, said);
  }
}
