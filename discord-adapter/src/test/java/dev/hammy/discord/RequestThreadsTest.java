package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hammy.standins.Latches;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class RequestThreadsTest {
  private final ThreadPoolExecutor threads = RequestThreads.named(Thread::new);
  private final CountDownLatch answers = new CountDownLatch(1);

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  private CountDownLatch ask(int requests) {
    CountDownLatch done = new CountDownLatch(requests);
    for (int i = 0; i < requests; i++) {
      threads.execute(
          () -> {
            Latches.await(answers);
            done.countDown();
          });
    }
    return done;
  }

  @Test
  void requestsThatWaitForTheirAnswersDoNotHoldUpOthers() {
    CountDownLatch done = ask(RequestThreads.MOST);
    assertEquals(RequestThreads.MOST, threads.getPoolSize());
    assertEquals(0, threads.getQueue().size());
    answers.countDown();
    Latches.await(done);
  }

  @Test
  void thoseOverTheBoundWaitAndAreMadeAllTheSame() {
    CountDownLatch done = ask(RequestThreads.MOST + 50);
    assertEquals(RequestThreads.MOST, threads.getPoolSize());
    assertEquals(50, threads.getQueue().size());
    answers.countDown();
    Latches.await(done);
  }

  @Test
  void noneIsTakenOnceTheBotHasStopped() {
    threads.shutdownNow();
    assertThrows(RejectedExecutionException.class, () -> threads.execute(() -> {}));
  }
}
