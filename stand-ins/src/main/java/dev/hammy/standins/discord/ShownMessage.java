package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hammy.standins.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message of the bot as it stood at one moment; an edit makes another of the same id.
 *
 * @param id the message's id
 * @param json the message as the interface gives it
 */
public record ShownMessage(String id, JsonNode json) {
  static final int EPHEMERAL = 1 << 6;

  private static final int ACTION_ROW = 1;
  private static final int BUTTON = 2;
  private static final int MENU = 3;
  private static final int TEXT = 10;
  private static final int GALLERY = 12;
  private static final int CONTAINER = 17;
  private static final int GREY = 2;

  /** A button: what it says, what it carries, and whether it is one of the grey ones. */
  public record Button(String label, String customId, boolean grey) {}

  /** A select menu. */
  public record Menu(String customId, List<Option> options) {
    public Menu {
      options = List.copyOf(options);
    }
  }

  /** A picture: the name of its file, and what those are told who do not see it. */
  public record Picture(String file, String description) {}

  /** One choice of a menu. */
  public record Option(String label, String value, String description, boolean preset) {}

  /** Whether only one person sees it. */
  public boolean isEphemeral() {
    return (json.path("flags").asInt() & EPHEMERAL) != 0;
  }

  /** Everything written in it, as sent. */
  public String markup() {
    return Stream.concat(
            Stream.of(json.path("content").asText()),
            components(TEXT).stream().map(text -> text.path("content").asText()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** Everything written in it, as a person sees it. */
  public String text() {
    return PlainText.of(markup());
  }

  public List<Button> buttons() {
    return components(BUTTON).stream()
        .map(
            button ->
                new Button(
                    button.path("label").asText(),
                    button.path("custom_id").asText(),
                    button.path("style").asInt() == GREY))
        .toList();
  }

  /** The first of its menus. */
  public Optional<Menu> menu() {
    return menus().stream().findFirst();
  }

  public List<Menu> menus() {
    return components(MENU).stream()
        .map(
            menu -> {
              List<Option> options = new ArrayList<>();
              menu.path("options").forEach(option -> options.add(option(option)));
              return new Menu(menu.path("custom_id").asText(), options);
            })
        .toList();
  }

  /** What the option of the first menu with this label carries. */
  public Optional<String> valueOf(String label) {
    return menu().stream()
        .flatMap(menu -> menu.options().stream())
        .filter(option -> option.label().equals(label))
        .map(Option::value)
        .findFirst();
  }

  /**
   * What a person sees. Choices are the options of a menu or, where there is none, the buttons that
   * are not grey.
   */
  public Screen screen() {
    Optional<List<String>> marks =
        menu().map(menu -> menu.options().stream().map(Option::label).toList());
    // Where there is a menu, no button is a choice.
    Predicate<Button> isChoice = one -> marks.isEmpty() && !one.grey();
    return new Screen(text(), marks.orElseGet(() -> labels(isChoice)), labels(isChoice.negate()));
  }

  private List<String> labels(Predicate<Button> wanted) {
    return buttons().stream().filter(wanted).map(Button::label).toList();
  }

  /** The pictures that can be seen in it. */
  public List<Picture> pictures() {
    List<Picture> pictures = new ArrayList<>();
    for (JsonNode gallery : components(GALLERY)) {
      for (JsonNode item : gallery.path("items")) {
        String url = item.path("media").path("url").asText();
        String file = url.substring(url.lastIndexOf('/') + 1);
        pictures.add(new Picture(file, item.path("description").asText()));
      }
    }
    return pictures;
  }

  private static Option option(JsonNode option) {
    return new Option(
        option.path("label").asText(),
        option.path("value").asText(),
        option.path("description").asText(),
        option.path("default").asBoolean());
  }

  private List<JsonNode> components(int type) {
    List<JsonNode> found = new ArrayList<>();
    collect(json.path("components"), type, found);
    return found;
  }

  private static void collect(JsonNode components, int type, List<JsonNode> found) {
    for (JsonNode component : components) {
      int own = component.path("type").asInt();
      if (own == type) {
        found.add(component);
      }
      if (own == ACTION_ROW || own == CONTAINER) {
        collect(component.path("components"), type, found);
      }
    }
  }
}
