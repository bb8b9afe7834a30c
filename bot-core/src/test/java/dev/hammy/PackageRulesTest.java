package dev.hammy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages of the core point one way, and all but {@code runtime} are pure. */
class PackageRulesTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.hammy");

  private static final String[] PURE = {
    "dev.hammy.protocol..",
    "dev.hammy.triage..",
    "dev.hammy.dialogue..",
    "dev.hammy.message..",
    "dev.hammy.late.."
  };

  @Test
  void packagesPointDownOnly() {
    onlyKnows("measure", "measure");
    onlyKnows("late", "late");
    onlyKnows("protocol", "protocol");
    onlyKnows("triage", "triage", "protocol");
    onlyKnows("message", "message", "protocol");
    onlyKnows("dialogue", "dialogue", "triage", "message", "protocol", "late");
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.hammy.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void thePurePackagesKnowNoClockThreadFileOrLog() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.io..",
            "java.nio.file..",
            "java.util.concurrent..",
            "java.time..",
            "java.net.http..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.System$Logger")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.Thread")
        .orShould()
        .dependOnClassesThat()
        .haveSimpleName("Random")
        .orShould()
        .dependOnClassesThat()
        .haveSimpleName("SecureRandom")
        .check(CORE);
  }

  @Test
  void theCoreDependsOnTheJdkCaffeineAndJSpecifyAlone() {
    classes()
        .that()
        .resideInAPackage("dev.hammy..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.hammy..",
            "java..",
            "javax.crypto..",
            "com.github.benmanes.caffeine..",
            "org.jspecify..")
        .check(CORE);
  }

  private static void onlyKnows(String one, String... known) {
    String[] others =
        Stream.of("protocol", "triage", "message", "dialogue", "late", "runtime", "measure")
            .filter(name -> !List.of(known).contains(name))
            .map(name -> "dev.hammy." + name + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("dev.hammy." + one + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(CORE);
  }
}
