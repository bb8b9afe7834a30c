package dev.hammy.standins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of this machine that nobody else comes by while a test counts on them. */
public final class Ports {
  /** Systems give away ports from 32768 on to whoever asks for any. */
  private static final int FROM = 20_000;

  private static final int BEFORE = 32_000;
  private static final int TRIES = 100;

  private Ports() {}

  /** A port that a test's program can listen at; it is free until then. */
  public static int unused() {
    BindException taken = new BindException("no port was tried");
    for (int port : ThreadLocalRandom.current().ints(TRIES, FROM, BEFORE).toArray()) {
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (BindException inUse) {
        taken = inUse;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    throw new UncheckedIOException(taken);
  }

  /** A port that is taken, and where nobody listens, until the socket is closed. */
  public static Socket deadEnd() throws IOException {
    Socket socket = new Socket();
    socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    return socket;
  }
}
