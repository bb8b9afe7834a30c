package dev.hammy.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class WorkersTest {
  private final Executor workers = Workers.of(2);
  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch begun = new CountDownLatch(2);

  private void takeLong() {
    begun.countDown();
    await(end);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(60, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void whoeverBringsATurnWhileAllAreBusyTakesItThemselves() {
    workers.execute(this::takeLong);
    workers.execute(this::takeLong);
    await(begun);
    List<Thread> by = new ArrayList<>();
    workers.execute(() -> by.add(Thread.currentThread()));
    end.countDown();

    assertEquals(List.of(Thread.currentThread()), by);
  }
}
