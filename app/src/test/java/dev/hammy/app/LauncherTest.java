package dev.hammy.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./hammy} says before it builds or runs anything. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Path LAUNCHER = Path.of("..", "hammy").toAbsolutePath().normalize();

  @TempDir private Path folder;

  private record Ended(int exitCode, String said) {}

  /** Runs bash with nothing in its environment but these. */
  private Ended bash(String javaHome, String path, String... args) throws Exception {
    Path said = folder.resolve("said");
    ProcessBuilder builder = new ProcessBuilder(args);
    builder.environment().clear();
    builder.environment().put("PATH", path);
    if (!javaHome.isEmpty()) {
      builder.environment().put("JAVA_HOME", javaHome);
    }
    Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the launcher hangs");
    return new Ended(process.exitValue(), Files.readString(said));
  }

  private static final String TOOLS = "/usr/bin:/bin";

  private Path fakeJava(String version) throws IOException {
    Path home = folder.resolve("jdk");
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nexit 9\n");
    assertTrue(java.toFile().setExecutable(true));
    Files.write(
        home.resolve("release"),
        List.of("IMPLEMENTOR=\"Somebody\"", "JAVA_VERSION=\"" + version + "\""),
        StandardCharsets.UTF_8);
    return home;
  }

  @Test
  void theScriptIsSound() throws Exception {
    assertEquals(new Ended(0, ""), bash("", TOOLS, "bash", "-n", LAUNCHER.toString()));
  }

  @Test
  void anOldJavaIsNamedWithTheRemedy() throws Exception {
    Path home = fakeJava("11.0.2");
    assertEquals(
        new Ended(
            2,
            "hammy: " + home + "/bin/java is Java 11.0.2. Set JAVA_HOME to a JDK 17 or newer.\n"),
        bash(home.toString(), TOOLS, "bash", LAUNCHER.toString(), "chat"));
  }

  @Test
  void aJavaHomeWithoutJavaIsNamedWithTheRemedy() throws Exception {
    assertEquals(
        new Ended(
            2,
            "hammy: JAVA_HOME is /nowhere, where there is no bin/java."
                + " Set it to a JDK 17 or newer, or unset it.\n"),
        bash("/nowhere", TOOLS, "bash", LAUNCHER.toString(), "chat"));
  }

  @Test
  void whereNothingCanBeWrittenABuildIsRefusedWithTheRemedy() throws Exception {
    Path copy = Files.copy(LAUNCHER, folder.resolve("hammy"));
    // A file in the folder's place stops even the user who may write anywhere.
    Path place = Files.createFile(folder.resolve("app"));
    Ended ended = bash(fakeJava("17.0.1").toString(), TOOLS, "bash", copy.toString(), "chat");
    assertEquals(
        new Ended(
            2,
            "hammy: Hammy has to be built, and "
                + place.toRealPath()
                + "/target cannot be written to. Build it as a user who may write there.\n"),
        ended);
  }

  @Test
  void withoutMavenABuildIsRefusedWithTheRemedy() throws Exception {
    // A copy of the launcher alone: nothing has been built around it.
    Path copy = Files.copy(LAUNCHER, folder.resolve("hammy"));
    Path tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool :
        List.of(
            "bash",
            "sed",
            "find",
            "sort",
            "cksum",
            "cat",
            "mkdir",
            "flock",
            "readlink",
            "dirname",
            "basename",
            "stat",
            "rm")) {
      for (String place : List.of("/usr/bin", "/bin")) {
        Path real = Path.of(place, tool);
        if (Files.exists(real) && !Files.exists(tools.resolve(tool))) {
          Files.createSymbolicLink(tools.resolve(tool), real);
        }
      }
    }
    Ended ended =
        bash(fakeJava("17.0.1").toString(), tools.toString(), "bash", copy.toString(), "chat");
    assertEquals(
        new Ended(
            2,
            "hammy: Hammy has to be built, and there is no mvn here. Install Maven 3.8 or newer.\n"),
        ended);
  }
}
