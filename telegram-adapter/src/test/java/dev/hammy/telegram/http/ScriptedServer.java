package dev.hammy.telegram.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A server on 127.0.0.1 that answers each request with the bytes that a test says. */
final class ScriptedServer implements AutoCloseable {
  /** What to answer so that the connection is closed without a word. */
  static final String NOTHING = "";

  private static final char[] WORD = "only-for-tests".toCharArray();

  final AtomicInteger connections = new AtomicInteger();
  final List<String> requests = new CopyOnWriteArrayList<>();

  /** One entry for each connection that the other side has ended. */
  final BlockingQueue<Boolean> left = new LinkedBlockingQueue<>();

  private final ServerSocket socket;
  private final String scheme;
  private final Function<String, String> script;
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  private ScriptedServer(
      ServerSocketFactory sockets, String scheme, Function<String, String> script)
      throws IOException {
    this.socket = sockets.createServerSocket(0, 500, InetAddress.getLoopbackAddress());
    this.scheme = scheme;
    this.script = script;
    start(this::accept);
  }

  /** Given a request's head and body, the script says the whole answer. */
  static ScriptedServer plain(Function<String, String> script) throws IOException {
    return new ScriptedServer(ServerSocketFactory.getDefault(), "http", script);
  }

  /** The same through TLS, with the certificate that {@link #tls} trusts. */
  static ScriptedServer secure(Function<String, String> script) throws IOException {
    return new ScriptedServer(tls().getServerSocketFactory(), "https", script);
  }

  /** Has and trusts a certificate for 127.0.0.1, and trusts no other. */
  static SSLContext tls() {
    try (InputStream file = ScriptedServer.class.getResourceAsStream("only-for-tests.p12")) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(file, WORD);
      KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
      own.init(keys, WORD);
      TrustManagerFactory trusted = TrustManagerFactory.getInstance("PKIX");
      trusted.init(keys);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** A whole answer with this body. */
  static String ok(String body) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    return "HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\n" + body;
  }

  URI url() {
    return url("127.0.0.1");
  }

  URI url(String host) {
    return URI.create(scheme + "://" + host + ":" + socket.getLocalPort());
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "scripted-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        connections.incrementAndGet();
        open.add(connection);
        start(() -> serve(connection));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      String answer = "-";
      while (!answer.equals(NOTHING)) {
        String request = read(connection.getInputStream());
        requests.add(request);
        answer = script.apply(request);
        connection.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
        connection.getOutputStream().flush();
      }
    } catch (IOException gone) {
      left.add(true);
    }
  }

  private static String read(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (!bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int one = in.read();
      if (one < 0) {
        throw new IOException("ended");
      }
      bytes.write(one);
    }
    String head = bytes.toString(StandardCharsets.ISO_8859_1);
    int length = Integer.parseInt(head.replaceFirst("(?s).*Content-Length: (\\d+).*", "$1"));
    return head + new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket one : open) {
      one.close();
    }
  }
}
