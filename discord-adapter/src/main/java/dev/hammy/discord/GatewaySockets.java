package dev.hammy.discord;

import com.neovisionaries.ws.client.WebSocketFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/**
 * The sockets under the gateway's connections, so that none outlives the bot. JDA says goodbye and
 * then waits for Discord to say it too, on a thread that keeps the process alive: nearly a minute
 * where the network has gone, and as long as Discord likes if it stopped in the middle of
 * connecting. Thread-safe.
 */
final class GatewaySockets implements AutoCloseable {
  private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(10);

  private final Set<Socket> open = new HashSet<>();
  private boolean closed;

  /** Makes the connections; none any more once this is closed. */
  WebSocketFactory connections() {
    return new WebSocketFactory()
        .setConnectionTimeout((int) CONNECTS_WITHIN.toMillis())
        .setSocketFactory(new Plain(this))
        .setSSLSocketFactory(new Secure(this, (SSLSocketFactory) SSLSocketFactory.getDefault()));
  }

  /** Ends every connection at once, without a word; does nothing to those that have ended. */
  @Override
  public synchronized void close() {
    closed = true;
    open.forEach(GatewaySockets::end);
    open.clear();
  }

  private static void end(Socket socket) {
    try (socket) {
      // Without it, a close under TLS waits for a write that is stuck.
      socket.setSoLinger(true, 0);
    } catch (IOException gone) {
      // It has ended, which was wanted.
      return;
    }
  }

  private synchronized Socket keep(Socket socket) throws IOException {
    open.removeIf(Socket::isClosed);
    if (closed) {
      socket.close();
      throw new SocketException("the bot has stopped");
    }
    open.add(socket);
    return socket;
  }

  /** Of plain sockets, as to a server on this machine. */
  private static final class Plain extends SocketFactory {
    private final GatewaySockets sockets;
    private final SocketFactory factory = SocketFactory.getDefault();

    Plain(GatewaySockets sockets) {
      this.sockets = sockets;
    }

    @Override
    public Socket createSocket() throws IOException {
      return sockets.keep(factory.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
      return sockets.keep(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort)
        throws IOException {
      return sockets.keep(factory.createSocket(host, port, from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
      return sockets.keep(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
        throws IOException {
      return sockets.keep(factory.createSocket(host, port, from, fromPort));
    }
  }

  /** Of sockets under TLS, as to Discord. */
  private static final class Secure extends SSLSocketFactory {
    private final GatewaySockets sockets;
    private final SSLSocketFactory factory;

    Secure(GatewaySockets sockets, SSLSocketFactory factory) {
      this.sockets = sockets;
      this.factory = factory;
    }

    @Override
    public String[] getDefaultCipherSuites() {
      return factory.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
      return factory.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket() throws IOException {
      return sockets.keep(factory.createSocket());
    }

    @Override
    public Socket createSocket(Socket under, String host, int port, boolean closesIt)
        throws IOException {
      return sockets.keep(factory.createSocket(under, host, port, closesIt));
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
      return sockets.keep(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort)
        throws IOException {
      return sockets.keep(factory.createSocket(host, port, from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
      return sockets.keep(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
        throws IOException {
      return sockets.keep(factory.createSocket(host, port, from, fromPort));
    }
  }
}
