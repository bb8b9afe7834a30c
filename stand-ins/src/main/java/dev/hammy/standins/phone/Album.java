package dev.hammy.standins.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The screens of one platform in one language, as scenarios of the contract bring them up. It looks
 * at all, and keeps those that {@code docs/screens.md} shows if the property {@code hammy.screens}
 * names a folder for them. Not thread-safe.
 */
public final class Album {
  private static final int MOST_BYTES = 60_000;
  private static final String OPENED = ", its menus opened";
  private static final String RESULT = "result";

  /** What each that is kept is called, by the scenario that ends with it. */
  private static final Map<String, String> NAMES =
      Map.of(
          "consent leads to the first danger question",
          "danger",
          "consent leads to the first danger question" + OPENED,
          "menu",
          "the first question that is not about danger",
          "question",
          "the question with a picture to point at",
          "picture",
          "an ache at the sit bone: clinic",
          RESULT);

  private final String platform;
  private final String language;

  /** What is wrong, and the scenario that brought it up first. */
  private final Map<String, String> problems = new TreeMap<>();

  /**
   * An empty one.
   *
   * @param platform what the names of its files begin with
   * @param language the tag of the language of its words
   */
  public Album(String platform, String language) {
    this.platform = platform;
    this.language = language;
  }

  /**
   * Adds what a scenario brought up.
   *
   * @param scenario its title
   * @param screens in their order
   */
  public void add(String scenario, List<PhoneScreen> screens) {
    screens.stream()
        .flatMap(screen -> screen.problems().stream())
        .forEach(problem -> problems.putIfAbsent(problem, scenario));
    String name = NAMES.get(scenario);
    boolean shown = language.equals("en") || (language.equals("de") && RESULT.equals(name));
    if (name != null && shown) {
      keep(name, screens.get(screens.size() - 1));
    }
  }

  /** Adds the menus that a scenario brought up, as they are once they are pressed. */
  public void addOpened(String scenario, List<PhoneScreen> menus) {
    add(scenario + OPENED, menus);
  }

  private void keep(String name, PhoneScreen screen) {
    String file = platform + "-" + language + "-" + name + ".svg";
    if (screen.svg().length() > MOST_BYTES) {
      problems.put(screen.svg().length() + " bytes", file);
    }
    String folder = System.getProperty("hammy.screens");
    if (folder != null) {
      try {
        Files.writeString(Files.createDirectories(Path.of(folder)).resolve(file), screen.svg());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Checks that all its screens read well on a phone.
   *
   * @throws AssertionError that says of all what is wrong
   */
  public void assertAllFit() {
    if (!problems.isEmpty()) {
      throw new AssertionError(platform + ", " + language + ", on a phone: " + problems);
    }
  }
}
