package dev.hammy.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the program gets from where it was started. Text is UTF-8 whatever the locale says.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param environment the environment variables
 * @param home the folder of whoever started it
 * @param interactive whether a person sits at both ends: neither input nor output is a pipe
 */
record Shell(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path home,
    boolean interactive) {
  private static final int BUFFER_BYTES = 1 << 13;

  Shell {
    environment = Map.copyOf(environment);
  }

  /** The shell that this process was started from. */
  static Shell ofThisProcess() {
    return new Shell(
        new FileInputStream(FileDescriptor.in),
        printing(FileDescriptor.out),
        printing(FileDescriptor.err),
        System.getenv(),
        homeFolder(),
        isTerminal());
  }

  // From Java 22 on there is a console without a terminal too, unless the plain one is asked for.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }

  /** Whether letters may be set bold: a terminal that can, and nobody who asked for none. */
  boolean takesBold() {
    boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return interactive && !refused && !environment.getOrDefault("TERM", "dumb").equals("dumb");
  }

  /** What the shell calls {@code ~}; Java by itself asks the list of users, which may not say. */
  private static Path homeFolder() {
    String named = System.getenv().getOrDefault("HOME", "");
    return Path.of(named.isEmpty() ? System.getProperty("user.home", ".") : named);
  }

  private static PrintStream printing(FileDescriptor descriptor) {
    FileOutputStream bytes = new FileOutputStream(descriptor);
    return new PrintStream(
        new BufferedOutputStream(bytes, BUFFER_BYTES), false, StandardCharsets.UTF_8);
  }
}
