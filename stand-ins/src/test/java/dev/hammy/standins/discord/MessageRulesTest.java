package dev.hammy.standins.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MessageRulesTest {
  @Test
  void findsNothingWrongWithMessagesAtTheLimits() {
    assertProblems(message(all -> text(all, 4000)));
    assertProblems(message(all -> buttons(all, 5)));
    assertProblems(message(all -> menu(all, 25)));
    assertProblems(plain("x".repeat(2000)));
  }

  @Test
  void countsTextOverAllDisplays() {
    assertProblems(
        message(
            all -> {
              text(all, 4000);
              text(all, 1);
            }),
        "over 4000 characters of text: 4001");
  }

  @Test
  void countsComponentsWithinComponents() {
    assertProblems(
        message(
            all -> {
              for (int i = 0; i < 7; i++) {
                buttons(all, 5);
              }
            }),
        "a custom_id twice",
        "over 40 components: 43");
  }

  @Test
  void holdsARowToFiveButtonsOrOneMenu() {
    assertProblems(message(all -> buttons(all, 6)), "too much in one row");
    ObjectNode mixed = message(all -> menu(all, 2));
    ObjectNode row = (ObjectNode) mixed.at("/components/0/components/0");
    ((ArrayNode) row.path("components")).addAll(List.of(button("a"), button("b")));
    assertProblems(mixed, "too much in one row");
  }

  @Test
  void holdsButtonsToTheirLimits() {
    assertProblems(
        message(all -> buttons(all, 1, it -> it.put("label", "x".repeat(81)))),
        "a button's label has over 80 characters");
    assertProblems(
        message(all -> buttons(all, 1, it -> it.put("custom_id", "x".repeat(101)))),
        "a custom_id has 0 or over 100 characters");
    assertProblems(
        message(all -> buttons(all, 2, it -> it.put("custom_id", "same"))), "a custom_id twice");
    assertProblems(
        message(all -> buttons(all, 1, it -> it.remove("label"))),
        "a button without label or emoji");
  }

  @Test
  void holdsMenusToTheirLimits() {
    assertProblems(message(all -> menu(all, 26)), "a menu with no or over 25 options");
    assertProblems(
        message(all -> menu(all, 2).put("max_values", 3)), "a menu's min_values and max_values");
    assertProblems(
        message(all -> option(menu(all, 1)).put("label", "x".repeat(101))),
        "an option's label has 0 or over 100 characters");
    assertProblems(
        message(all -> option(menu(all, 1)).put("description", "x".repeat(101))),
        "a description has over 100 characters");
    assertProblems(
        message(all -> option(menu(all, 2)).put("value", "value 1")), "an option's value twice");
  }

  @Test
  void keepsContentAndComponentsV2Apart() {
    assertProblems(
        message(all -> text(all, 1)).put("content", "x"), "content cannot go with components v2");
    assertProblems(plain("x".repeat(2001)), "content has over 2000 characters");
    ObjectNode v1 = message(all -> text(all, 1));
    v1.put("flags", 0).put("content", "x");
    assertProblems(v1, "component type 17 needs components v2");
  }

  @Test
  void wantsEveryAttachmentShownAndEveryPictureAttachedAndDescribed() {
    assertProblems(pictured(attachment -> {}, item -> {}));
    assertProblems(
        pictured(
            attachment -> {}, item -> item.putObject("media").put("url", "attachment://b.png")),
        "an item of a gallery whose attachment is missing",
        "an attachment that no component shows");
    assertProblems(
        pictured(attachment -> attachment.remove("size"), item -> {}),
        "an attachment without its file");
    assertProblems(
        pictured(attachment -> attachment.remove("description"), item -> {}),
        "a picture without a description");
    assertProblems(
        pictured(attachment -> {}, item -> item.put("description", "x".repeat(1025))),
        "a description has over 1024 characters");
    assertProblems(
        pictured(attachment -> {}, item -> item.putObject("media").put("url", "https://x.org/a")),
        "an item of a gallery that is no attachment",
        "an item of a gallery whose attachment is missing",
        "an attachment that no component shows");
  }

  private static ObjectNode pictured(Consumer<ObjectNode> attachment, Consumer<ObjectNode> item) {
    ObjectNode message =
        message(
            all -> {
              ObjectNode shown = all.addObject().put("type", 12).putArray("items").addObject();
              shown.put("description", "x").putObject("media").put("url", "attachment://a.png");
              item.accept(shown);
            });
    ObjectNode attached = message.putArray("attachments").addObject().put("id", 0);
    attached.put("filename", "a.png").put("size", 3).put("description", "x");
    attachment.accept(attached);
    return message;
  }

  @Test
  void wantsMentionsSwitchedOff() {
    ObjectNode calling = plain("x");
    ((ObjectNode) calling.path("allowed_mentions")).putArray("parse").add("everyone");
    assertProblems(calling, "allowed_mentions does not switch mentions off");
  }

  private static void assertProblems(ObjectNode message, String... problems) {
    List<String> found = MessageRules.problems(message, 0).stream().distinct().toList();
    assertEquals(List.of(problems), found);
  }

  private static ObjectNode plain(String content) {
    ObjectNode message = Json.object().put("content", content);
    message.putObject("allowed_mentions").putArray("parse");
    return message;
  }

  private static ObjectNode message(Consumer<ArrayNode> fill) {
    ObjectNode message = Json.object().put("flags", MessageRules.COMPONENTS_V2);
    message.putObject("allowed_mentions").putArray("parse");
    ObjectNode container = message.putArray("components").addObject().put("type", 17);
    fill.accept(container.putArray("components"));
    return message;
  }

  private static void text(ArrayNode into, int length) {
    into.addObject().put("type", 10).put("content", "x".repeat(length));
  }

  private static void buttons(ArrayNode into, int count) {
    buttons(into, count, button -> {});
  }

  private static void buttons(ArrayNode into, int count, Consumer<ObjectNode> change) {
    ArrayNode row = into.addObject().put("type", 1).putArray("components");
    for (int i = 0; i < count; i++) {
      ObjectNode button = button("id " + i);
      change.accept(button);
      row.add(button);
    }
  }

  private static ObjectNode button(String id) {
    return Json.object().put("type", 2).put("style", 2).put("label", "x").put("custom_id", id);
  }

  private static ObjectNode menu(ArrayNode into, int count) {
    ObjectNode menu = into.addObject().put("type", 1).putArray("components").addObject();
    menu.put("type", 3).put("custom_id", "menu").put("min_values", 1).put("max_values", 1);
    ArrayNode options = menu.putArray("options");
    for (int i = 0; i < count; i++) {
      options.addObject().put("label", "label " + i).put("value", "value " + i);
    }
    return menu;
  }

  private static ObjectNode option(ObjectNode menu) {
    return (ObjectNode) menu.path("options").path(0);
  }
}
