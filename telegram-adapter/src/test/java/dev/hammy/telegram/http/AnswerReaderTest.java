package dev.hammy.telegram.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {
  private final AnswerReader reader = new AnswerReader();

  /** What is read once all of this has come in, byte by byte; nothing before. */
  private Answer read(String answer) throws IOException {
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    for (byte one : bytes) {
      assertNull(reader.next(false), "an answer before its last byte");
      reader.add(ByteBuffer.wrap(new byte[] {one}));
    }
    Answer read = reader.next(false);
    assertNotNull(read);
    return read;
  }

  private static String body(Answer answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @Test
  void aBodyOfAKnownLengthIsReadToItsEndAndNoFurther() throws IOException {
    Answer answer = read("HTTP/1.1 400 Bad Request\r\ncontent-LENGTH:  5\r\nX: y\r\n\r\nwörd");
    assertEquals(400, answer.status());
    assertFalse(answer.isGood());
    assertEquals("wörd", body(answer));
    assertTrue(reader.keepsOpen());
    assertFalse(reader.hasLeftOver());
  }

  @Test
  void aBodyInPiecesIsPutTogether() throws IOException {
    Answer answer =
        read(
            String.join(
                "\r\n",
                List.of(
                    "HTTP/1.1 200 OK",
                    "Transfer-Encoding: chunked",
                    "",
                    "3",
                    "fir",
                    "00a;x=y",
                    "st, second",
                    "0",
                    "Late: header",
                    "",
                    "")));
    assertEquals("first, second", body(answer));
    assertTrue(reader.keepsOpen());
    assertFalse(reader.hasLeftOver());
  }

  @Test
  void aBodyOfNoKnownLengthLastsUntilTheConnectionEnds() throws IOException {
    reader.add(ByteBuffer.wrap("HTTP/1.0 502 Bad\r\n\r\n<html>".getBytes(StandardCharsets.UTF_8)));
    assertNull(reader.next(false));
    Answer answer = reader.next(true);
    assertNotNull(answer);
    assertEquals("<html>", body(answer));
    assertFalse(reader.keepsOpen());
  }

  @Test
  void anInterimAnswerIsNotTheAnswer() throws IOException {
    assertEquals(
        "ok",
        body(read("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")));
  }

  @Test
  void someAnswersHaveNoBody() throws IOException {
    assertEquals("", body(read("HTTP/1.1 204 No Content\r\n\r\n")));
    assertEquals("", body(read("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")));
  }

  @Test
  void aConnectionIsOverWhenTheServerSaysSo() throws IOException {
    read("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: Close\r\n\r\nok");
    assertFalse(reader.keepsOpen());
    read("HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok");
    assertFalse(reader.keepsOpen());
  }

  @Test
  void aConnectionOverWhichTooMuchComesIsNotUsedAgain() throws IOException {
    String more = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokand more";
    reader.add(ByteBuffer.wrap(more.getBytes(StandardCharsets.UTF_8)));
    assertNotNull(reader.next(false));
    assertFalse(reader.keepsOpen());
    assertTrue(reader.hasLeftOver());
  }

  @Test
  void aLargeBodyIsReadAndTheRoomForItGivenBack() throws IOException {
    String large = "x".repeat(3_000_000);
    reader.add(
        ByteBuffer.wrap(
            ("HTTP/1.1 200 OK\r\nContent-Length: 3000000\r\n\r\n" + large)
                .getBytes(StandardCharsets.UTF_8)));
    Answer answer = reader.next(false);
    assertNotNull(answer);
    assertEquals(large, body(answer));
    assertEquals("ok", body(read("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SSH-2.0-OpenSSH_9.2\r\n\r\n",
        "HTTP/2 200\r\n\r\n",
        "HTTP/1.1 abc OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffff\r\n"
      })
  void whatIsNoAnswerIsRefused(String bytes) {
    reader.add(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.UTF_8)));
    assertThrows(IOException.class, () -> reader.next(false));
  }

  @Test
  void aHeadWithoutEndIsRefused() {
    reader.add(ByteBuffer.wrap("x".repeat(70_000).getBytes(StandardCharsets.UTF_8)));
    assertThrows(IOException.class, () -> reader.next(false));
  }
}
