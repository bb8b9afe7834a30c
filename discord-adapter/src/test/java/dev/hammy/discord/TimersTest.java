package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimersTest {
  private final Timers timers = new Timers(task -> new Thread(task, "timer"));

  @AfterEach
  void end() {
    timers.shutdownNow();
  }

  @Test
  void whatIsNotToWaitIsDoneAtOnceByWhoeverAsks() {
    List<Thread> by = new ArrayList<>();
    Runnable work = () -> by.add(Thread.currentThread());
    Future<?> done = timers.schedule(work, 0, TimeUnit.SECONDS);

    assertEquals(List.of(Thread.currentThread()), by);
    assertTrue(done.isDone());
  }

  @Test
  void whatIsToWaitIsDoneByATimer() throws Exception {
    List<String> by = new ArrayList<>();
    timers
        .schedule(() -> by.add(Thread.currentThread().getName()), 1, TimeUnit.MILLISECONDS)
        .get(60, TimeUnit.SECONDS);

    assertEquals(List.of("timer"), by);
  }
}
