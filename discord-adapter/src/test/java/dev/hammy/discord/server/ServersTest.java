package dev.hammy.discord.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.message.Language;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServersTest {
  private static final ServerId LIFTERS = new ServerId("123456789012345678");
  private static final ServerId OTHERS = new ServerId("223456789012345678");
  private static final ServerSettings WHOLE =
      new ServerSettings(
          Mode.HAND_OFF,
          Optional.of(Language.GERMAN),
          new CareDirectory(
              Optional.of("+44 (0)20 999"),
              Optional.of("42"),
              Optional.of(URI.create("https://example.org/physio?a=b:c#d"))));

  @TempDir private Path home;

  @Test
  void startsWithNothingAndMakesItsFolder() throws Exception {
    Servers servers = Servers.in(folder());
    assertEquals(ServerSettings.DEFAULT, servers.of(LIFTERS));
    assertEquals(Mode.FULL, servers.of(LIFTERS).mode());
    assertTrue(Files.isDirectory(folder()));
  }

  @Test
  void knowsAfterARestartWhatEachServerHasDecided() throws Exception {
    Servers before = Servers.in(folder());
    assertEquals(WHOLE, before.change(LIFTERS, now -> WHOLE));
    before.change(OTHERS, now -> now.with(Mode.OFF));
    Servers after = Servers.in(folder());
    assertEquals(WHOLE, after.of(LIFTERS));
    assertEquals(ServerSettings.DEFAULT.with(Mode.OFF), after.of(OTHERS));
  }

  @Test
  void keepsOneSmallFileForEachServerForItsOwnerAlone() throws Exception {
    Servers servers = Servers.in(folder());
    servers.change(LIFTERS, now -> WHOLE);
    servers.change(LIFTERS, now -> now.speaking(Optional.empty()));
    assertEquals(List.of("123456789012345678.server"), names());
    assertEquals(
        """
        mode: hand-off
        care-number: +44 (0)20 999
        care-channel: 42
        care-link: https://example.org/physio?a=b:c#d
        """,
        Files.readString(file()));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void letsNobodyElseReadOrWriteThere() throws Exception {
    Servers.in(folder()).change(LIFTERS, now -> WHOLE);
    assertEquals("rw-------", permissions(file()));
    assertEquals("rwx------", permissions(folder()));
  }

  @Test
  void forgetsAServerWithItsFile() throws Exception {
    Servers servers = Servers.in(folder());
    servers.change(LIFTERS, now -> WHOLE);
    servers.forget(LIFTERS);
    servers.forget(OTHERS);
    assertEquals(ServerSettings.DEFAULT, servers.of(LIFTERS));
    assertEquals(List.of(), names());
  }

  @Test
  void goesOnWithWhatHeldBeforeIfItCannotWrite() throws Exception {
    Servers servers = Servers.in(folder());
    servers.change(LIFTERS, now -> WHOLE);
    Files.delete(file());
    Files.delete(folder());
    assertThrows(IOException.class, () -> servers.change(LIFTERS, now -> now.with(Mode.FULL)));
    assertEquals(WHOLE, servers.of(LIFTERS));
  }

  @Test
  void passesOverWhatIsNotItsOwn() throws Exception {
    Servers.in(folder());
    Files.writeString(folder().resolve("README"), "hello");
    Files.writeString(folder().resolve("1234.new"), "mode: fu");
    assertEquals(ServerSettings.DEFAULT, Servers.in(folder()).of(LIFTERS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mode: open|found:    mode: open|expected: mode: full, hand-off or off",
        "language: en|found:    no line \"mode\"|expected: mode: full, hand-off or off",
        "mode: off\\nlanguage: klingon|found:    language: klingon|a language, such as en",
        "mode: off\\nlanguage: en-GB|found:    language: en-GB|a language, such as en",
        "mode: off\\nmode: full|found:    line 2, which is none of these|each once: care-channel",
        "mode: off\\ncolour: red|found:    line 2, which is none of these|mode",
        "nonsense|found:    line 1, which is none of these|mode",
        "mode: off\\ncare-number: call me|found:    care-number: call me|a phone number",
        "mode: off\\ncare-channel: #physio|found:    care-channel: #physio|a channel's id",
        "mode: off\\ncare-link: http://a.org|found:    care-link: http://a.org|an https address"
      })
  void saysWhereAFileIsBrokenAndHowToMendIt(String text, String found, String expected)
      throws Exception {
    Servers.in(folder());
    Files.writeString(file(), text.replace("\\n", "\n"));
    String message = problem();
    assertTrue(message.startsWith(file().toString()), message);
    assertTrue(message.contains(found), message);
    assertTrue(message.contains(expected), message);
    assertTrue(message.contains("mend:     mend the line, or delete the file"), message);
  }

  @Test
  void saysAllThatIsBrokenAtOnce() throws Exception {
    Servers.in(folder());
    Files.writeString(file(), "mode: open\nlanguage: klingon\n");
    Files.writeString(folder().resolve("lifters.server"), "mode: full\n");
    Files.write(folder().resolve("77.server"), new byte[] {(byte) 0xC3, (byte) 0x28});
    String message = problem();
    assertTrue(message.contains("mode: open"), message);
    assertTrue(message.contains("klingon"), message);
    assertTrue(message.contains("a name that is no server's id"), message);
    assertTrue(message.contains("77.server"), message);
  }

  @Test
  void saysThatItsFolderIsNone() throws Exception {
    Files.writeString(folder(), "a file");
    String message = problem();
    assertTrue(message.contains("HAMMY_DISCORD_SERVERS"), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"112", "+44 20 7946 0000", "(0)800-11 22"})
  void takesANumberThatCanBeCalled(String number) {
    assertTrue(CareDirectory.isNumber(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "++", "call 112", "@everyone", "123456789012345678901", "1\n2"})
  void refusesANumberThatCannotBeCalled(String number) {
    assertEquals(false, CareDirectory.isNumber(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://a.org", "javascript:alert(1)", "https://a:b@c.org", "https:///x", "a b"})
  void refusesALinkThatCannotBeShown(String link) {
    assertEquals(Optional.empty(), CareDirectory.linkOf(link));
    assertEquals(Optional.empty(), CareDirectory.linkOf("https://a.org/" + "x".repeat(200)));
  }

  private String problem() {
    BrokenServersException broken =
        assertThrows(BrokenServersException.class, () -> Servers.in(folder()));
    return String.valueOf(broken.getMessage());
  }

  private Path folder() {
    return home.resolve("servers");
  }

  private Path file() {
    return folder().resolve(LIFTERS.digits() + ".server");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
