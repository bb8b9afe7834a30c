package dev.hammy.content.reading;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hammy.message.Language;
import dev.hammy.protocol.ChoiceWords;
import dev.hammy.protocol.WordBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts to read: what people wrote, and what nobody ever would. Always the same for one seed. */
final class Texts {
  /** The longest message of any platform, and more. */
  static final int LONGEST = 10_000;

  private static final Path FOLDER = Path.of("src", "test", "resources", "reading");
  private static final String ODD =
      "\u0000\u00ad\u200d\ufe0f\ud83d\udeb4\u0301\u202e½№ﬁİıßẞ'’…—\t\n?!.";

  private final Random random;
  private final List<String> real;
  private final List<String> parts;

  /**
   * @param seed what the texts follow from
   * @param book the words whose phrases are strung together
   */
  Texts(long seed, Language language, WordBook book) {
    this.random = new Random(seed);
    this.real = real(language);
    this.parts = parts(book);
  }

  /** What people wrote in a language, in any half: for what is true of every text. */
  static List<String> real(Language language) {
    Path folder = language == Language.ENGLISH ? FOLDER : FOLDER.resolve(language.tag());
    List<String> texts = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jsonl")) {
      for (Path file : files) {
        for (String line : Files.readAllLines(file)) {
          texts.add(new JsonMapper().readTree(line).path("text").asText());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    texts.sort(null);
    return texts;
  }

  private static List<String> parts(WordBook book) {
    List<String> parts = new ArrayList<>();
    for (ChoiceWords words : book.choices()) {
      for (String phrase : words.says()) {
        parts.add(phrase.replace("+", " ").replace("...", " ").replace("@", ""));
      }
    }
    return parts;
  }

  /** The next text, of any sort. */
  String next() {
    return switch (random.nextInt(4)) {
      case 0 -> noise(1 + random.nextInt(300));
      case 1 -> repeated();
      default -> mutated();
    };
  }

  /** Any characters, halves of characters too. */
  private String noise(int length) {
    StringBuilder noise = new StringBuilder();
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(4)) {
        case 0 -> noise.append((char) random.nextInt(0x10000));
        case 1 -> noise.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        case 2 -> noise.append(ODD.charAt(random.nextInt(ODD.length())));
        default -> noise.append((char) (' ' + random.nextInt(95)));
      }
    }
    return noise.toString();
  }

  /** A few parts of phrases, over and over. */
  String repeated() {
    StringBuilder run = new StringBuilder();
    int different = 1 + random.nextInt(6);
    for (int i = 0; i < different; i++) {
      run.append(parts.get(random.nextInt(parts.size()))).append(' ');
    }
    return run.toString().repeat(LONGEST / run.length() + 1).substring(0, LONGEST);
  }

  /** What people wrote, one after the other. */
  String ordinary() {
    StringBuilder all = new StringBuilder();
    while (all.length() < LONGEST) {
      all.append(real.get(random.nextInt(real.size()))).append(". ");
    }
    return all.substring(0, LONGEST);
  }

  private String mutated() {
    StringBuilder text = new StringBuilder(real.get(random.nextInt(real.size())));
    for (int slips = random.nextInt(8); slips > 0 && text.length() > 1; slips--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, ODD.charAt(random.nextInt(ODD.length())));
        case 2 -> text.insert(at, text.substring(at));
        default -> text.setCharAt(at, (char) (' ' + random.nextInt(0x300)));
      }
    }
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text.toString();
  }
}
