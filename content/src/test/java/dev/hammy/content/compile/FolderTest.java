package dev.hammy.content.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderTest {
  @TempDir Path temporary;

  @Test
  void theContentOfTheProgramCompiles() {
    Content content = Content.bundled();

    assertEquals("hamstring", content.topic().name());
    assertTrue(content.vignettes().size() > 5, "there are vignettes to hold it to");
    assertEquals(Folder.at(Path.of("hamstring")).version(), content.version());
  }

  @Test
  void whatEditorsAndSystemsLeaveInAFolderIsNoContent() throws IOException {
    for (String name : List.of(".DS_Store", "safety.yaml~", "README.md", ".idea/x.xml")) {
      Path file = temporary.resolve("knee").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }

    assertEquals(List.of(), List.copyOf(Folder.at(temporary.resolve("knee")).files().keySet()));
  }

  @Test
  void theVersionChangesWithEveryByteAndWithNothingElse() throws IOException {
    NavigableMap<String, byte[]> files = new TreeMap<>(Folder.at(Cases.BASE).files());
    String version = new Folder("knee", files).version();
    assertEquals(version, Folder.at(Cases.BASE).version());
    assertTrue(version.matches("[0-9a-f]{12}"));

    byte[] bytes = Files.readAllBytes(Cases.BASE.resolve("safety.yaml"));
    bytes[bytes.length - 1]++;
    files.put("safety.yaml", bytes);

    assertNotEquals(version, new Folder("knee", files).version());
  }
}
