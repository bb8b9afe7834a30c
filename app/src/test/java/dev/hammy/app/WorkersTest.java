package dev.hammy.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hammy.standins.Latches;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class WorkersTest {
  private final Executor workers = Workers.of(2);
  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch begun = new CountDownLatch(2);

  private void takeLong() {
    begun.countDown();
    Latches.await(end);
  }

  @Test
  void whoeverBringsATurnWhileAllAreBusyTakesItThemselves() {
    workers.execute(this::takeLong);
    workers.execute(this::takeLong);
    Latches.await(begun);
    List<Thread> by = new ArrayList<>();
    workers.execute(() -> by.add(Thread.currentThread()));
    end.countDown();

    assertEquals(List.of(Thread.currentThread()), by);
  }
}
