package dev.hammy.content.compile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.message.Language;
import dev.hammy.protocol.Png;
import dev.hammy.reading.Weights;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program's content is compiled when the program is built: what it finds is the same. */
final class PackedContentTest {
  private static final Path CLASSES = Path.of("target", "classes");

  /**
   * Compiled, and what reads it taught, in this program: where letters and digits are others than
   * where it was built. Once, since that takes long.
   */
  private static final Content MADE = elsewhere(Content::bundledWhole);

  private static Content elsewhere(Supplier<Content> made) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      return made.get();
    } finally {
      Locale.setDefault(before);
    }
  }

  /** What was found to be the same as what, by identity. */
  private final IdentityHashMap<Object, Object> compared = new IdentityHashMap<>();

  @TempDir Path temporary;

  @Test
  void whatIsPackedIsWhatTheCompilerMakes() {
    Content packed = PackedContent.of("hamstring").orElseThrow();

    assertSame("topic", MADE.topic(), packed.topic());
    assertEquals(MADE.version(), packed.version());
    assertEquals(MADE.lines(), packed.lines());
    assertEquals(MADE.vignettes(), packed.vignettes());
    assertEquals(MADE.hardLines(), packed.hardLines());
    assertEquals(MADE.lastRead(), packed.lastRead());
    assertEquals(MADE.untranslated(), packed.untranslated());
    assertEquals(MADE.wordings().offered(), packed.wordings().offered());
    for (Language language : MADE.wordings().offered()) {
      assertEquals(MADE.words(language), packed.words(language), language.tag());
    }
    assertEquals(MADE.words().languages(), packed.words().languages());
    for (Language language : MADE.words().languages()) {
      assertSame(language.tag(), MADE.words().in(language), packed.words().in(language));
    }
  }

  @Test
  void whatIsPackedIsOfferedInTheLanguagesThatAreHeard() {
    assertEquals(List.of(), MADE.untranslated());
    assertEquals(MADE.words().languages(), MADE.wordings().offered());
  }

  @Test
  void whatReadsIsTaughtAsIfItLearntAnew() {
    Content packed = PackedContent.of("hamstring").orElseThrow();
    for (Language language : packed.words().languages()) {
      Weights kept = packed.words().weights(language);
      Weights learnt = MADE.words().weights(language);

      assertSame(language.tag(), learnt.meanings(), kept.meanings());
      assertArrayEquals(learnt.features(), kept.features(), language.tag());
      assertArrayEquals(learnt.table(), kept.table(), language.tag());
    }
  }

  /**
   * Equal down to the last part; pictures by their bytes, records part by part, and each only once:
   * thousands of examples are of the same few questions.
   */
  private void assertSame(String at, @Nullable Object one, @Nullable Object other) {
    if (one == null || other == null) {
      assertEquals(one, other, at);
    } else if (compared.get(one) != other) {
      assertSameParts(at, one, other);
      compared.put(one, other);
    }
  }

  private void assertSameParts(String at, Object one, Object other) {
    if (one instanceof Png made && other instanceof Png packed) {
      assertArrayEquals(made.bytes(), packed.bytes(), at);
    } else if (one instanceof Record made && other instanceof Record packed) {
      assertEquals(made.getClass(), packed.getClass(), at);
      for (RecordComponent part : made.getClass().getRecordComponents()) {
        assertSame(at + "." + part.getName(), value(part, made), value(part, packed));
      }
    } else if (one instanceof List<?> made && other instanceof List<?> packed) {
      assertEquals(made.size(), packed.size(), at);
      for (int i = 0; i < made.size(); i++) {
        assertSame(at + "[" + i + "]", made.get(i), packed.get(i));
      }
    } else if (one instanceof Map<?, ?> made && other instanceof Map<?, ?> packed) {
      assertEquals(made.keySet(), packed.keySet(), at);
      made.forEach((key, value) -> assertSame(at + "." + key, value, packed.get(key)));
    } else {
      assertEquals(one, other, at);
    }
  }

  private static @Nullable Object value(RecordComponent part, Record of) {
    try {
      return part.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The program is run from one jar, whose folders cannot be listed like those on disk. */
  @Test
  void theContentIsFoundInsideAJarPackedOrNot() throws Exception {
    Path classes = program();
    Path jar = OwnClassesFirst.jarOf(classes, temporary.resolve("hammy.jar"));

    try (OwnClassesFirst program = new OwnClassesFirst(jar)) {
      assertEquals(version(classes), program.version("bundled"));
      assertEquals(version(classes), program.version("bundledWhole"));
    }
  }

  @Test
  void contentThatIsChangedAfterItWasPackedIsCompiledAnew() throws Exception {
    Path classes = program();
    String before = version(classes);
    Path changed = classes.resolve("hamstring").resolve("sources.yaml");
    Files.writeString(changed, Files.readString(changed) + "# a remark\n");

    try (OwnClassesFirst program = new OwnClassesFirst(classes)) {
      String found = program.version("bundled");
      assertNotEquals(before, found);
      assertEquals(version(classes), found);
    }
  }

  @Test
  void aProgramWithoutAPackCompilesItsContent() throws Exception {
    Path classes = program();
    PackedContent.delete("hamstring", classes);

    try (OwnClassesFirst program = new OwnClassesFirst(classes)) {
      assertEquals(version(classes), program.version("bundled"));
    }
  }

  @Test
  void wrongContentIsNotPackedAndLeavesNoOlderPackBehind() throws IOException {
    Path classes = program();
    assertTrue(Files.exists(classes.resolve("hamstring.pack")));
    Files.delete(classes.resolve("hamstring").resolve("questions.yaml"));

    PackContent.main(classes.resolve("hamstring").toString());

    try (Stream<Path> files = Files.list(classes)) {
      assertFalse(files.anyMatch(file -> file.toString().endsWith(".pack")));
    }
  }

  private static String version(Path classes) {
    return Content.in(classes.resolve("hamstring")).version();
  }

  /** The classes of a program with a small content, which is packed. */
  private Path program() throws IOException {
    Path classes = temporary.resolve("classes");
    copy(CLASSES.resolve("dev"), classes.resolve("dev"));
    for (Map.Entry<String, byte[]> file : Cases.base().files().entrySet()) {
      Path to = classes.resolve("hamstring").resolve(file.getKey());
      Files.createDirectories(to.getParent());
      Files.write(to, file.getValue());
    }
    PackContent.main(classes.resolve("hamstring").toString());
    return classes;
  }

  private static void copy(Path folder, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(folder.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
