package dev.hammy.telegram.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ServerTest {
  private static int port(String uri) throws IOException {
    return new Server(URI.create(uri), null).address(0).getPort();
  }

  @Test
  void aServerHasItsUsualPortUnlessItSaysAnother() throws IOException {
    assertEquals(443, port("https://127.0.0.1"));
    assertEquals(80, port("http://127.0.0.1/"));
    assertEquals(8081, port("http://127.0.0.1:8081"));
  }

  @Test
  void aNumericAddressNeedsNoBracketsToBeConnectedTo() throws IOException {
    assertEquals(
        "0:0:0:0:0:0:0:1",
        new Server(URI.create("http://[::1]:8081"), null).address(3).getAddress().getHostAddress());
  }
}
