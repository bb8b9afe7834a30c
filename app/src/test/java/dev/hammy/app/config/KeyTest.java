package dev.hammy.app.config;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hammy.message.TokenSealer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyTest {
  @TempDir private Path home;

  private final List<Mistake> mistakes = new ArrayList<>();

  private byte[] read(Map<String, String> environment) {
    return Key.read(new Settings(environment, mistakes), home).orElse(new byte[0]);
  }

  private Path keyFile() {
    return home.resolve(".hammy").resolve("key");
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void theFirstRunMakesAKeyThatOnlyItsOwnerCanRead() throws IOException {
    byte[] key = read(Map.of());
    assertEquals(TokenSealer.KEY_BYTES, key.length);
    assertFalse(Arrays.equals(new byte[TokenSealer.KEY_BYTES], key));
    assertEquals("rw-------", mode(keyFile()));
    assertEquals("rwx------", mode(home.resolve(".hammy")));
    try (Stream<Path> files = Files.list(home.resolve(".hammy"))) {
      assertEquals(List.of(keyFile()), files.toList());
    }
  }

  @Test
  void laterRunsReadTheSameKey() {
    assertArrayEquals(read(Map.of()), read(Map.of()));
    assertEquals(List.of(), mistakes);
  }

  @Test
  void runsThatStartTogetherAgreeOnOneKey() {
    List<CompletableFuture<byte[]>> runs =
        IntStream.range(0, 16)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> read(Map.of())))
            .toList();
    byte[] key = read(Map.of());
    runs.forEach(run -> assertArrayEquals(key, run.join()));
  }

  @Test
  void aKeyThatIsSetIsUsedAndNoneIsMade() {
    byte[] key = Key.random();
    byte[] found = read(Map.of("HAMMY_KEY", Base64.getEncoder().encodeToString(key)));
    assertArrayEquals(key, found);
    assertFalse(Files.exists(keyFile()));
  }

  @Test
  void aNamedKeyFileThatIsNotThereIsNotMade() {
    Path file = home.resolve("mistyped");
    read(Map.of("HAMMY_KEY_FILE", file.toString()));
    assertEquals(
        List.of(
            new Mistake(
                "HAMMY_KEY_FILE",
                file + ", which is not there",
                "a file with the token or key in it",
                "name the right file")),
        mistakes);
    assertFalse(Files.exists(file));
  }

  @Test
  void aKeyOfTheWrongSizeIsAMistakeWithoutItsWords() throws IOException {
    read(Map.of());
    Files.writeString(keyFile(), "c2hvcnQ=\n");
    read(Map.of());
    assertEquals(
        List.of(
            new Mistake(
                "the key (" + keyFile() + ")",
                "something of 8 characters that is no such key",
                "32 random bytes in Base64",
                "make one: head -c 32 /dev/urandom | base64")),
        mistakes);
  }

  @Test
  void aKeyThatOthersCanReadIsAMistake() throws IOException {
    read(Map.of());
    Files.setPosixFilePermissions(keyFile(), PosixFilePermissions.fromString("rw-r--r--"));
    read(Map.of());
    assertEquals(List.of("run: chmod 600 " + keyFile()), mends());
  }

  @Test
  void aFolderThatCannotBeMadeIsAMistake() throws IOException {
    Files.writeString(home.resolve(".hammy"), "a file in the way");
    read(Map.of());
    assertEquals(
        List.of("let that user write there, or set HAMMY_KEY_FILE to a file elsewhere"), mends());
  }

  private List<String> mends() {
    return mistakes.stream().map(Mistake::mend).toList();
  }
}
