package dev.hammy.telegram.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * The server that is called, and whether what is said to it is sealed. Thread-safe.
 *
 * @param tls whom to trust; absent for Java's own list. Only used if the scheme is {@code https}
 */
record Server(URI uri, @Nullable SSLContext tls) {
  private static final int PORT = 80;
  private static final int SECURE_PORT = 443;

  boolean isSecure() {
    return "https".equals(uri.getScheme());
  }

  private int port() {
    int usual = isSecure() ? SECURE_PORT : PORT;
    return uri.getPort() < 0 ? usual : uri.getPort();
  }

  /** Host and port as a request names them. */
  String host() {
    return uri.getAuthority();
  }

  /**
   * Where it is now. May wait for a name server.
   *
   * @param attempt how many connections have failed since the last good one: each of a name's
   *     addresses is tried in turn
   */
  InetSocketAddress address(int attempt) throws IOException {
    InetAddress[] all = InetAddress.getAllByName(uri.getHost());
    return new InetSocketAddress(all[attempt % all.length], port());
  }

  /** One end of a sealed connection, which takes no certificate but this host's. */
  SSLEngine engine() throws IOException {
    SSLEngine engine = context().createSSLEngine(uri.getHost(), port());
    engine.setUseClientMode(true);
    SSLParameters parameters = engine.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    engine.setSSLParameters(parameters);
    return engine;
  }

  private SSLContext context() throws IOException {
    try {
      return tls == null ? SSLContext.getDefault() : tls;
    } catch (NoSuchAlgorithmException noTls) {
      throw new IOException("this Java has no TLS", noTls);
    }
  }
}
