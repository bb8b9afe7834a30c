package dev.hammy.standins.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandAndModalRulesTest {
  private static final String INPUT = "{'type':4,'custom_id':'text','style':2}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'name':'help','description':'What can be done'}",
        "{'name':'help','description':'x','name_localizations':{'de':'hilfe'}}",
        "{'type':3,'name':'Offer a check'}",
        "{'type':3,'name':'Offer a check','name_localizations':{'de':'Check anbieten'}}"
      })
  void takesAGoodCommand(String command) {
    assertEquals(List.of(), CommandRules.problems(json(command)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'name':'Help','description':'x'}",
        "{'name':'help me','description':'x'}",
        "{'name':'help'}",
        "{'name':'help','description':'x','name_localizations':{'de':'Hilfe'}}",
        "{'name':'help','description':'x','description_localizations':{'de':''}}",
        "{'type':3,'name':'Offer a check','description':'x'}",
        "{'type':3,'name':''}",
        "{'type':3,'name':'A name that has far more than 32 characters'}"
      })
  void refusesABadCommand(String command) {
    assertNotEquals(List.of(), CommandRules.problems(json(command)));
  }

  @Test
  void takesAGoodForm() {
    assertEquals(List.of(), ModalRules.problems(form("Words", label("Say it", INPUT))));
  }

  @Test
  void refusesABadForm() {
    List<JsonNode> bad =
        List.of(
            form("", label("Say it", INPUT)),
            form("x".repeat(46), label("Say it", INPUT)),
            form("Words", ""),
            form("Words", INPUT),
            form("Words", label("", INPUT)),
            form("Words", label("x".repeat(46), INPUT)),
            form("Words", label("a", INPUT) + "," + label("b", INPUT)),
            form("Words", label("a", INPUT.replace("'style':2", "'style':3"))),
            form("Words", label("a", INPUT.replace("'style':2", "'style':1,'max_length':4001"))),
            form("Words", label("a", INPUT.replace("2}", "1,'max_length':2,'value':'long'}"))),
            form("Words", label("a", INPUT.replace("'type':4", "'type':2"))));
    for (JsonNode form : bad) {
      assertNotEquals(List.of(), ModalRules.problems(form), form::toString);
    }
  }

  private static String label(String words, String field) {
    return "{'type':18,'label':'" + words + "','component':" + field + "}";
  }

  private static JsonNode form(String title, String parts) {
    return json("{'custom_id':'a','title':'" + title + "','components':[" + parts + "]}");
  }

  private static JsonNode json(String text) {
    return Json.read(text.replace('\'', '"'));
  }
}
