package dev.hammy.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class MeanwhileTest {
  @Test
  void somethingIsMadeWhileOtherThingsAreDone() {
    CountDownLatch otherThings = new CountDownLatch(1);
    Meanwhile<String> made =
        Meanwhile.make(
            "making",
            () -> {
              try {
                otherThings.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return "made";
            });
    otherThings.countDown();
    assertEquals("made", made.get());
  }

  @Test
  void whoeverWantsItIsToldWhyItCouldNotBeMade() {
    IllegalStateException broken = new IllegalStateException("broken");
    Meanwhile<String> made =
        Meanwhile.make(
            "making",
            () -> {
              throw broken;
            });
    assertSame(broken, assertThrows(IllegalStateException.class, made::get));
  }
}
