package dev.hammy.app.config;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** Reads where the program listens: a port, and the address that it stands on. */
final class Listening {
  private static final String HERE = "127.0.0.1";
  private static final String ANY = "any";
  private static final int HIGHEST_PORT = 65_535;

  private Listening() {}

  /** Whether a number is that of a port. */
  static boolean isPort(int number) {
    return number >= 1 && number <= HIGHEST_PORT;
  }

  /**
   * Set if {@code prefix_PORT} is; {@code prefix_ADDRESS} is this machine alone if not set.
   * Mistakes are found in either case.
   */
  static Optional<InetSocketAddress> read(Settings settings, String prefix) {
    Optional<InetAddress> address = address(settings, prefix + "_ADDRESS");
    Optional<Integer> port = port(settings, prefix + "_PORT");
    return port.flatMap(number -> address.map(at -> new InetSocketAddress(at, number)));
  }

  /** The same, where the port may also be {@value #ANY}: one that is free, as port 0. */
  static Optional<InetSocketAddress> readOrAny(Settings settings, String prefix) {
    return settings.value(prefix + "_PORT").filter(ANY::equals).isPresent()
        ? address(settings, prefix + "_ADDRESS").map(at -> new InetSocketAddress(at, 0))
        : read(settings, prefix);
  }

  private static Optional<Integer> port(Settings settings, String name) {
    Optional<String> value = settings.value(name);
    Optional<Integer> port =
        value.filter(words -> words.matches("[0-9]{1,5}")).map(Integer::parseInt);
    if (value.isPresent() && port.filter(Listening::isPort).isEmpty()) {
      settings.mistake(
          name,
          "'" + value.get() + "'",
          "a port: a number from 1 to " + HIGHEST_PORT,
          "name one that is free, such as 9090");
    }
    return port.filter(Listening::isPort);
  }

  private static Optional<InetAddress> address(Settings settings, String name) {
    String value = settings.value(name).orElse(HERE);
    try {
      // Only numbers: the name of a host would be asked for in the network, and may change.
      if (value.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
        return Optional.of(InetAddress.getAllByName(value)[0]);
      }
    } catch (UnknownHostException noAddress) {
      // Falls through.
    }
    settings.mistake(
        name,
        "'" + value + "'",
        "an address of this machine in numbers, such as 127.0.0.1, 0.0.0.0 or ::1",
        "name one, or unset it: then only this machine is listened to");
    return Optional.empty();
  }
}
