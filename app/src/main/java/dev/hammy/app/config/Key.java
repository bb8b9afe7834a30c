package dev.hammy.app.config;

import dev.hammy.message.TokenSealer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The key that seals buttons: whoever has it can read what the buttons of this installation carry.
 * From {@code HAMMY_KEY} or the file in {@code HAMMY_KEY_FILE}; if neither is set, from {@code
 * ~/.hammy/key}, made at the first run.
 */
public final class Key {
  private static final String NAME = "HAMMY_KEY";
  private static final String EXPECTED = TokenSealer.KEY_BYTES + " random bytes in Base64";
  private static final String MEND =
      "make one: head -c " + TokenSealer.KEY_BYTES + " /dev/urandom | base64";

  private Key() {}

  /** A key for one run, which opens no button of any other. */
  public static byte[] random() {
    byte[] key = new byte[TokenSealer.KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return key;
  }

  /** Where the key comes from, as an operator knows it; not the key. */
  static String where(Settings settings, Path home) {
    if (settings.value(NAME).isPresent()) {
      return NAME;
    }
    return settings.value(NAME + "_FILE").orElse(home.resolve(".hammy").resolve("key").toString());
  }

  static Optional<byte[]> read(Settings settings, Path home) {
    boolean isSet = settings.value(NAME).isPresent() || settings.value(NAME + "_FILE").isPresent();
    Optional<Settings.Secret> secret = isSet ? settings.secret(NAME) : ofHome(settings, home);
    return secret.flatMap(found -> decoded(settings, found));
  }

  private static Optional<byte[]> decoded(Settings settings, Settings.Secret secret) {
    Optional<byte[]> key = bytes(secret.words());
    if (key.isEmpty()) {
      String found = "something of " + secret.words().length() + " characters that is no such key";
      settings.mistake(secret.where(), found, EXPECTED, MEND);
    }
    return key;
  }

  private static Optional<byte[]> bytes(String words) {
    try {
      return Optional.of(Base64.getDecoder().decode(words))
          .filter(bytes -> bytes.length == TokenSealer.KEY_BYTES);
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  private static Optional<Settings.Secret> ofHome(Settings settings, Path home) {
    Path folder = home.resolve(".hammy");
    Path file = folder.resolve("key");
    try {
      if (!Files.exists(file)) {
        make(folder, file);
      }
    } catch (IOException e) {
      settings.mistake(
          file.toString(),
          "it cannot be made (" + e.getClass().getSimpleName() + ")",
          "a folder that the bot's user can write to",
          "let that user write there, or set " + NAME + "_FILE to a file elsewhere");
      return Optional.empty();
    }
    return settings.secret("the key", file);
  }

  /** Makes the file with all its bytes in it, or leaves the one that somebody else made first. */
  private static void make(Path folder, Path file) throws IOException {
    Files.createDirectories(folder, onlyOwner(folder, "rwx------"));
    Path draft = Files.createTempFile(folder, "key", ".new", onlyOwner(folder, "rw-------"));
    try {
      byte[] words = Base64.getEncoder().encode(random());
      Files.write(draft, words, StandardOpenOption.WRITE);
      Files.writeString(draft, "\n", StandardCharsets.US_ASCII, StandardOpenOption.APPEND);
      // A link appears whole or not at all, and never in the place of another file.
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException somebodyWasFirst) {
      return;
    } finally {
      Files.delete(draft);
    }
  }

  private static FileAttribute<?>[] onlyOwner(Path path, String mode) {
    return SecretFile.isPosix(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
        }
        : new FileAttribute<?>[0];
  }
}
