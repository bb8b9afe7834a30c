package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.discord.DiscordStartException.Kind;
import dev.hammy.standins.discord.Exchange;
import dev.hammy.standins.discord.Exchange.Response;
import dev.hammy.standins.discord.Modal;
import dev.hammy.standins.discord.Person;
import dev.hammy.standins.discord.Place;
import dev.hammy.standins.discord.ShownMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an administrator decides with {@code /settings}, and what that does in the server. */
class SettingsTest {
  private static final Person ADMIN = Person.named("ada", 1).managing();
  private static final Person ANNA = Person.named("anna", 2);
  private static final Duration AT_MOST = Duration.ofSeconds(60);
  private static final String NUMBER = "number";
  private static final String CHANNEL = "channel";
  private static final String LINK = "link";

  private Bench bench = new Bench(Bench.LONG);

  @AfterEach
  void noRuleIsBroken() {
    bench.discord.assertNoViolations();
    bench.close();
  }

  @Test
  void showsAnAdministratorWhatHoldsWithoutOthersSeeingIt() {
    ShownMessage panel = panel();
    assertTrue(panel.isEphemeral());
    assertTrue(panel.text().startsWith("settings-title"), panel::text);
    assertTrue(panel.text().contains("settings-care-none"), panel::text);
    assertEquals("full", preset(panel, "settings:mode"));
    assertEquals("each", preset(panel, "settings:language"));
    assertEquals(
        List.of("settings-care-button"),
        panel.buttons().stream().map(ShownMessage.Button::label).toList());
  }

  @Test
  void tellsWhoeverMayNotManageTheServer() {
    bench.discord.command(ANNA, Place.SERVER, "settings");
    assertEquals("settings-not-allowed", bench.discord.awaitShown(ANNA, 0).text());
  }

  @Test
  void changesNothingForWhoMayNoLongerManageTheServer() {
    ShownMessage panel = panel();
    Person former = ADMIN.managingNoLonger();
    bench.discord.handIn(former, Place.SERVER, panel, "settings:mode", List.of("off"));
    assertEquals("settings-not-allowed", bench.discord.awaitShown(ADMIN, 1).text());
    assertEquals("full", preset(panel(), "settings:mode"));
  }

  @Test
  void handsOverWithASafetyCardAndAsksNothing() {
    choose("settings:mode", "hand-off");
    bench.discord.command(ANNA, Place.SERVER, "hamstring");
    ShownMessage card = bench.discord.awaitShown(ANNA, 0);
    assertTrue(card.isEphemeral());
    assertTrue(card.text().startsWith("safety-card-elsewhere"), card::text);
    assertTrue(card.text().contains("care emergency"), card::text);
    assertTrue(card.text().contains("numb"), card::text);
    assertTrue(card.text().contains("safety-card-not-sure"), card::text);
    assertTrue(card.menu().isEmpty());
    assertEquals(
        List.of("group-button", "server-telegram-button"),
        card.buttons().stream().map(ShownMessage.Button::label).toList());
    assertTrue(card.json().toString().contains(Bench.TELEGRAM.toString()));
  }

  @Test
  void showsTheCardInPlaceOfAQuestionThatWasOpenBefore() {
    ShownMessage question = firstQuestion();
    choose("settings:mode", "hand-off");
    String value = question.menu().orElseThrow().options().get(0).value();
    bench.discord.handIn(ANNA, Place.SERVER, question, List.of(value));
    ShownMessage card = bench.discord.awaitShown(ANNA, 2);
    assertEquals(question.id(), card.id());
    assertTrue(card.text().startsWith("safety-card-elsewhere"), card::text);
  }

  @Test
  void writesFirstInThePrivateChatOfWhoeverWantsToGoThere() {
    choose("settings:mode", "hand-off");
    bench.discord.command(ANNA, Place.SERVER, "hamstring");
    ShownMessage card = bench.discord.awaitShown(ANNA, 0);
    String id = card.buttons().get(0).customId();
    bench.discord.press(ANNA, Place.SERVER, card, id).awaitResponse(AT_MOST);
    bench.discord.awaitShown(ANNA, 2);
    List<ShownMessage> shown = bench.discord.shownTo(ANNA);
    ShownMessage welcome = shown.get(1);
    assertFalse(welcome.isEphemeral());
    assertTrue(welcome.text().startsWith("welcome-title"), welcome::text);
    assertEquals("server-written", shown.get(2).text());
    String begin = welcome.buttons().get(0).customId();
    bench.discord.press(ANNA, Place.DIRECT_MESSAGES, welcome, begin);
    ShownMessage question = bench.discord.awaitShown(ANNA, 3);
    assertTrue(question.text().contains("ask about signs"), question::text);
  }

  @Test
  void saysSoIfDiscordDoesNotLetItWriteInPrivate() {
    choose("settings:mode", "hand-off");
    bench.discord.closePrivateChat(ANNA);
    bench.discord.command(ANNA, Place.SERVER, "hamstring");
    ShownMessage card = bench.discord.awaitShown(ANNA, 0);
    bench.discord.press(ANNA, Place.SERVER, card, card.buttons().get(0).customId());
    assertEquals("server-not-written", bench.discord.awaitShown(ANNA, 1).text());
  }

  @Test
  void saysThatItIsOffAndOffersNothing() {
    choose("settings:mode", "off");
    bench.discord.command(ANNA, Place.SERVER, "hamstring");
    ShownMessage off = bench.discord.awaitShown(ANNA, 0);
    assertEquals("server-off", off.text());
    assertEquals(List.of(), off.buttons());
    bench.discord.commandOnMessage(ANNA, Place.SERVER, ADMIN, "hurts");
    ShownMessage noOffer = bench.discord.awaitShown(ANNA, 1);
    assertTrue(noOffer.isEphemeral());
    assertEquals("server-off", noOffer.text());
  }

  @ParameterizedTest
  @CsvSource({"off, privacy", "off, mydata", "off, forget", "hand-off, stop"})
  void leavesPeopleWhatIsTheirRightInEveryMode(String mode, String command) {
    choose("settings:mode", mode);
    bench.discord.command(ANNA, Place.SERVER, command);
    String said = bench.discord.awaitShown(ANNA, 0).text();
    assertTrue(said.startsWith(command), said);
  }

  @Test
  void decidesForItsOwnServerOnly() {
    choose("settings:mode", "off");
    int before = 0;
    for (Place place : List.of(Place.OTHER_SERVER, Place.DIRECT_MESSAGES, Place.PRIVATE_CHANNEL)) {
      bench.discord.command(ANNA, place, "hamstring");
      String said = bench.discord.awaitShown(ANNA, before++).text();
      assertTrue(said.startsWith("welcome-title"), said);
    }
  }

  @Test
  void speaksTheLanguageThatTheServerWants() {
    choose("settings:language", "de");
    bench.discord.command(ANNA, Place.SERVER, "help");
    String said = bench.discord.awaitShown(ANNA, 0).text();
    assertTrue(said.startsWith("de:help-title"), said);
    bench.discord.commandOnMessage(ANNA, Place.SERVER, ADMIN, "hurts");
    assertEquals("de:offer-text", bench.discord.awaitShown(ANNA, 1).text());
    choose("settings:language", "each");
    bench.discord.command(ANNA, Place.SERVER, "help");
    assertTrue(bench.discord.awaitShown(ANNA, 2).text().startsWith("help-title"));
  }

  @Test
  void showsTheServersCareDirectoryUnderResultsInThatServerAndNowhereElse() {
    fillIn(Map.of(NUMBER, "+44 999", CHANNEL, "1000000000000000011", LINK, "https://a.org/(x)"));
    ShownMessage question = firstQuestion();
    assertFalse(question.text().contains("server-care"), question::text);
    String value = question.menu().orElseThrow().options().get(0).value();
    bench.discord.handIn(ANNA, Place.SERVER, question, List.of(value));
    ShownMessage result = bench.discord.awaitShown(ANNA, 2);
    assertTrue(result.text().contains("care emergency"), result::text);
    assertTrue(result.text().contains("server-care-title"), result::text);
    assertTrue(result.markup().contains("server-care-emergency +44 999"), result::markup);
    assertTrue(result.markup().contains("<#1000000000000000011>"), result::markup);
    assertTrue(
        result.markup().contains("[server-care-link](<https://a.org/%28x%29>)"), result::markup);
    bench.discord.handIn(ANNA, Place.OTHER_SERVER, question, List.of(value));
    ShownMessage elsewhere = bench.discord.awaitShown(ANNA, 3);
    assertFalse(elsewhere.text().contains("server-care"), elsewhere::text);
  }

  @Test
  void showsInTheFormWhatStandsInTheDirectoryAndTakesItAway() {
    fillIn(Map.of(NUMBER, "112", LINK, "https://a.org/x"));
    ShownMessage panel = panel();
    Exchange opened = press(panel, "settings-care-button");
    assertEquals(Response.MODAL, opened.awaitResponse(AT_MOST));
    Modal form = opened.modal();
    assertEquals(
        List.of("112", "", "https://a.org/x"),
        form.fields().stream().map(Modal.Field::value).toList());
    assertTrue(form.fields().stream().noneMatch(Modal.Field::required));
    int before = bench.discord.shownTo(ADMIN).size();
    press(panel, "settings-care-clear");
    ShownMessage cleared = bench.discord.awaitShown(ADMIN, before);
    assertTrue(cleared.text().contains("settings-care-none"), cleared::text);
  }

  @ParameterizedTest
  @CsvSource({
    "number, call @everyone, settings-bad-number",
    "link, http://a.org, settings-bad-link",
    "link, javascript:alert(1), settings-bad-link"
  })
  void saysWhatIsWrongInTheFormAndChangesNothing(String field, String words, String said) {
    ShownMessage told = fillIn(Map.of(field, words));
    assertTrue(told.text().startsWith(said), told::text);
    assertTrue(told.text().contains("settings-care-none"), told::text);
  }

  @Test
  void knowsAfterARestartWhatWasDecided() {
    choose("settings:mode", "off");
    bench.bot.close();
    bench = bench.restarted(Bench.LONG);
    bench.discord.command(ANNA, Place.SERVER, "hamstring");
    assertEquals("server-off", bench.discord.awaitShown(ANNA, 0).text());
  }

  @Test
  void keepsNothingAboutPeople() throws IOException {
    choose("settings:mode", "hand-off");
    fillIn(Map.of(NUMBER, "112"));
    List<Path> all = kept();
    assertEquals(1, all.size());
    assertEquals("mode: hand-off\ncare-number: 112\n", Files.readString(all.get(0)));
  }

  @Test
  void leavesNothingBehindInAServerThatThrowsItOut() {
    choose("settings:mode", "off");
    assertEquals(1, kept().size());
    bench.discord.throwOut();
    Bench.await(() -> kept().isEmpty());
  }

  @Test
  void saysThatItCouldNotSave() throws IOException {
    Files.delete(bench.servers);
    ShownMessage told = choose("settings:mode", "off");
    Files.createDirectory(bench.servers);
    assertTrue(told.text().startsWith("settings-not-saved"), told::text);
    assertEquals("full", preset(told, "settings:mode"));
  }

  @Test
  void doesNotStartOnABrokenFile() throws IOException {
    bench.bot.close();
    Files.writeString(bench.servers.resolve("123.server"), "mode: open\n");
    DiscordStartException refusal =
        assertThrows(DiscordStartException.class, () -> bench.start(Bench.LONG));
    assertEquals(Kind.SERVERS_BROKEN, refusal.kind());
    assertTrue(String.valueOf(refusal.getMessage()).contains("123.server"));
  }

  private ShownMessage panel() {
    int before = bench.discord.shownTo(ADMIN).size();
    bench.discord.command(ADMIN, Place.SERVER, "settings");
    return bench.discord.awaitShown(ADMIN, before);
  }

  private ShownMessage choose(String menu, String value) {
    ShownMessage panel = panel();
    int before = bench.discord.shownTo(ADMIN).size();
    bench.discord.handIn(ADMIN, Place.SERVER, panel, menu, List.of(value));
    return bench.discord.awaitShown(ADMIN, before);
  }

  private ShownMessage fillIn(Map<String, String> values) {
    Exchange opened = press(panel(), "settings-care-button");
    opened.awaitResponse(AT_MOST);
    int before = bench.discord.shownTo(ADMIN).size();
    Map<String, List<String>> filled =
        values.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue())));
    bench.discord.submit(ADMIN, Place.SERVER, opened, filled);
    return bench.discord.awaitShown(ADMIN, before);
  }

  private Exchange press(ShownMessage message, String label) {
    String id =
        message.buttons().stream()
            .filter(button -> button.label().equals(label))
            .map(ShownMessage.Button::customId)
            .findFirst()
            .orElseThrow();
    return bench.discord.press(ADMIN, Place.SERVER, message, id);
  }

  private ShownMessage firstQuestion() {
    bench.discord.command(ANNA, Place.SERVER, "hamstring");
    ShownMessage welcome = bench.discord.awaitShown(ANNA, 0);
    bench.discord.press(ANNA, Place.SERVER, welcome, welcome.buttons().get(0).customId());
    return bench.discord.awaitShown(ANNA, 1);
  }

  private static String preset(ShownMessage panel, String menu) {
    return panel.menus().stream()
        .filter(one -> one.customId().equals(menu))
        .flatMap(one -> one.options().stream())
        .filter(ShownMessage.Option::preset)
        .map(ShownMessage.Option::value)
        .findFirst()
        .orElseThrow();
  }

  private List<Path> kept() {
    try (Stream<Path> files = Files.list(bench.servers)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
