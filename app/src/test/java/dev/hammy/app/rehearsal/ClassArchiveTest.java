package dev.hammy.app.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {
  @TempDir private Path folder;

  @Test
  @Timeout(120)
  void whereNothingCanBeRehearsedItSaysSoAndLeavesNothingBehind() throws Exception {
    ClassArchive archive = new ClassArchive(folder.resolve("no-program.jar").toString());
    try (Rehearsal nowhere = Rehearsal.on(Set.of())) {
      assertFalse(archive.make(folder.resolve("kept"), "chat", nowhere));
      assertFalse(archive.make(folder.resolve("kept"), "run", nowhere));
    }
    try (var left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }
}
