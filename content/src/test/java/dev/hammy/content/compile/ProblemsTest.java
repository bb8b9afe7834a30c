package dev.hammy.content.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One bad file for each kind of problem, with the exact message beside it: {@code bad/<kind>/} is
 * laid over {@code base/}, and {@code expected.txt} is what the author then reads.
 */
final class ProblemsTest {
  /** What only a real folder can show; each has a test of its own below. */
  private static final Set<Kind> OF_FOLDERS = EnumSet.of(Kind.NO_FOLDER, Kind.UNREADABLE_FILE);

  @TempDir Path temporary;

  static List<String> cases() {
    return Cases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aBadFileGivesExactlyItsMessage(String name) throws IOException {
    Folder folder = Cases.folder(name);

    ContentException refused = assertThrows(ContentException.class, () -> Compiler.compile(folder));

    Path expected = Cases.BAD.resolve(name).resolve(Cases.EXPECTED);
    assertEquals(Files.readString(expected).strip(), refused.getMessage());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aBadFileHasTheOneKindOfProblemThatItsFolderIsNamedAfter(String name) throws IOException {
    Draft draft = new Draft();
    new Compiler(Cases.folder(name), draft).content();

    assertEquals(
        List.of(name), draft.problems().kinds().stream().map(Kind::word).sorted().toList());
  }

  @Test
  void everyKindOfProblemHasACase() {
    assertEquals(
        Stream.of(Kind.values())
            .filter(kind -> !OF_FOLDERS.contains(kind))
            .map(Kind::word)
            .collect(Collectors.toSet()),
        Set.copyOf(Cases.all()));
  }

  @Test
  void aFolderThatIsNotThereIsSaidToBeMissing() {
    Path nowhere = temporary.resolve("nowhere");

    ContentException refused = assertThrows(ContentException.class, () -> Content.in(nowhere));

    assertEquals(
        """
        %s  the content
            found:    no such folder
            expected: a folder with questions.yaml
            mend:     check the path

        1 problem"""
            .formatted(nowhere),
        refused.getMessage());
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("knee"));
    Files.createSymbolicLink(folder.resolve("questions.yaml"), temporary.resolve("nowhere"));

    ContentException refused = assertThrows(ContentException.class, () -> Content.in(folder));

    assertEquals(
        """
        knee/questions.yaml  the file
            found:    a file that cannot be read
            expected: a file
            mend:     check that it exists and may be read by you

        1 problem""",
        refused.getMessage());
  }
}
