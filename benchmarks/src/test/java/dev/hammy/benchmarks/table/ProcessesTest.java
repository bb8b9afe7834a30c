package dev.hammy.benchmarks.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.benchmarks.table.Programs.Said;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home", ""), "bin", "java").toString();

  @Test
  void aProgramSaysWhatCameOfIt(@TempDir Path folder) throws Exception {
    Processes programs = new Processes(folder.resolve("hammy"));
    Said version = programs.run(List.of(JAVA, "--version"));
    assertEquals(0, version.exitCode(), version.err());
    assertTrue(version.out().contains(System.getProperty("java.version", "?")), version.out());
    Said said = programs.run(List.of(JAVA, "--no-such-thing"));
    assertEquals(1, said.exitCode());
    assertTrue(said.err().contains("--no-such-thing"), said.err());
  }

  @Test
  void oneThatIsNotThereIsNamed(@TempDir Path folder) {
    Processes programs = new Processes(folder.resolve("hammy"));
    TrialException why =
        assertThrows(TrialException.class, () -> programs.run(List.of("no-such-program-here")));
    assertEquals("cannot run no-such-program-here here", why.getMessage());
  }

  @Test
  void theLauncherIsTheOneOfThisBuild(@TempDir Path folder) {
    Processes programs = new Processes(folder.resolve("hammy"));
    TrialException why =
        assertThrows(TrialException.class, () -> programs.run(List.of("./hammy", "check")));
    assertEquals("cannot run " + folder.resolve("hammy") + " here", why.getMessage());
  }
}
