package dev.hammy.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.app.config.OperatorException;
import dev.hammy.app.watch.Health;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class BotsTest {
  private final ConcurrentLinkedQueue<String> events = new ConcurrentLinkedQueue<>();

  private Platform platform(String name, Platform.Running running) {
    return new Platform(
        name,
        () -> {
          events.add(name + " starts");
          return running;
        });
  }

  @Test
  void ifOneCannotStartTheOthersAreStoppedAgain() {
    Platform good = platform("good", () -> events.add("good stops"));
    Platform bad = refused("bad", new OperatorException("wrong token"));
    assertThrows(
        OperatorException.class, () -> Bots.start(List.of(good, bad), Duration.ofSeconds(60)));
    assertEquals(List.of("good starts", "good stops"), List.copyOf(events));
  }

  @Test
  void whoeverHasToMendTwoThingsIsToldOfBothAtOnce() {
    Platform one = refused("one", new OperatorException("wrong token"));
    Platform two = refused("two", new OperatorException("no network"));
    OperatorException both =
        assertThrows(
            OperatorException.class, () -> Bots.start(List.of(one, two), Duration.ofSeconds(60)));
    assertEquals("wrong token\n\nno network", both.getMessage());
  }

  @Test
  void aFaultOfOursIsNotHiddenByWhatTheOperatorHasToMend() {
    Platform one = refused("one", new OperatorException("wrong token"));
    Platform two = refused("two", new IllegalStateException("a fault"));
    assertThrows(
        IllegalStateException.class, () -> Bots.start(List.of(one, two), Duration.ofSeconds(60)));
  }

  private static Platform refused(String name, RuntimeException failure) {
    return new Platform(
        name,
        () -> {
          throw failure;
        });
  }

  @Test
  void allAreStartedAtTheSameTime() {
    CyclicBarrier together = new CyclicBarrier(2);
    Platform.Start waitsForTheOther =
        () -> {
          try {
            together.await(60, TimeUnit.SECONDS);
            events.add("started");
          } catch (Exception alone) {
            events.add("alone");
          }
          return () -> {};
        };
    Bots.start(
            List.of(new Platform("one", waitsForTheOther), new Platform("two", waitsForTheOther)),
            Duration.ofSeconds(60))
        .close();
    assertEquals(List.of("started", "started"), List.copyOf(events));
  }

  @Test
  void allAreStoppedAtTheSameTime() {
    CyclicBarrier together = new CyclicBarrier(2);
    Platform.Running waitsForTheOther =
        () -> {
          try {
            together.await(60, TimeUnit.SECONDS);
            events.add("stopped");
          } catch (Exception alone) {
            events.add("alone");
          }
        };
    Bots.start(
            List.of(platform("one", waitsForTheOther), platform("two", waitsForTheOther)),
            Duration.ofSeconds(60))
        .close();
    assertEquals(2, events.stream().filter("stopped"::equals).count());
  }

  @Test
  void eachSaysHowItIsConnectedAndWhetherItIsReached() {
    Platform.Running unreached =
        new Platform.Running() {
          @Override
          public void close() {}

          @Override
          public String report() {
            return "connected as @somebody";
          }

          @Override
          public boolean isWell() {
            return false;
          }
        };
    try (Bots bots =
        Bots.start(
            List.of(platform("one", () -> {}), platform("two", unreached)),
            Duration.ofSeconds(60))) {
      assertEquals(List.of("one: connected", "two: connected as @somebody"), bots.report());
      assertEquals(new Health(Map.of("one", true, "two", false)), bots.health());
    }
  }

  @Test
  void oneThatNeverStopsIsNotWaitedFor() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Platform.Running stuck =
        () -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    Platform.Running failing =
        () -> {
          stopped.countDown();
          throw new IllegalStateException("a fault");
        };
    Bots.start(
            List.of(platform("stuck", stuck), platform("failing", failing)), Duration.ofMillis(200))
        .close();
    assertTrue(stopped.await(60, TimeUnit.SECONDS), "the other is stopped");
    never.countDown();
  }
}
