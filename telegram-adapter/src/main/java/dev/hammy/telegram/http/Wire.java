package dev.hammy.telegram.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** What carries bytes over a connection. Never blocks; not thread-safe. */
interface Wire {
  /** What an end that gets ready waits for. */
  enum Wants {
    /** Nothing: it is ready to carry. */
    NOTHING,
    /** Something to read. */
    TO_READ,
    /** Room to write. */
    TO_WRITE,
    /** {@link #slowWork} to be done, which does not belong on the loop's thread. */
    TO_THINK
  }

  /** Gets ready, as far as that goes now; called again until nothing is wanted. */
  Wants getReady() throws IOException;

  /** What has to be done before this goes on; once each time that it is wanted. */
  Runnable slowWork();

  /**
   * Reads what there is.
   *
   * @return whether the other side may say more: false once it has ended
   */
  boolean read(ByteBuffer into) throws IOException;

  /** Whether there is more to read than what had room. */
  boolean hasMore();

  /**
   * Writes as much as has room.
   *
   * @return whether everything has gone; else to be called again with what is left, even nothing
   */
  boolean write(ByteBuffer from) throws IOException;

  /** Carries bytes as they are. */
  record Plain(SocketChannel channel) implements Wire {
    @Override
    public Wants getReady() {
      return Wants.NOTHING;
    }

    @Override
    public Runnable slowWork() {
      return () -> {};
    }

    @Override
    public boolean read(ByteBuffer into) throws IOException {
      return channel.read(into) >= 0;
    }

    @Override
    public boolean hasMore() {
      // The selector says so again.
      return false;
    }

    @Override
    public boolean write(ByteBuffer from) throws IOException {
      channel.write(from);
      return !from.hasRemaining();
    }
  }
}
