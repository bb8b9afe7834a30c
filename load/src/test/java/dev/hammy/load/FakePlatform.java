package dev.hammy.load;

import dev.hammy.standins.Screen;
import dev.hammy.standins.transcript.Deed;
import dev.hammy.standins.transcript.Transcript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** A platform whose time a test moves, with a bot that does what the test says. */
final class FakePlatform implements Platform {
  /** What the bot does when somebody does something. */
  interface Bot {
    void take(FakeHand hand, Deed deed);
  }

  private record Timer(long due, int order, Runnable work) implements Comparable<Timer> {
    @Override
    public int compareTo(Timer other) {
      return due == other.due ? Integer.compare(order, other.order) : Long.compare(due, other.due);
    }
  }

  final List<Long> acted = new ArrayList<>();
  private final Bot bot;
  private final PriorityQueue<Timer> timers = new PriorityQueue<>();
  private @Nullable Watcher watcher;
  private int timersSoFar;
  private long now = 1;

  FakePlatform(Bot bot) {
    this.bot = bot;
  }

  /** Lets time pass, and what comes due in it happen. */
  void pass(Duration time) {
    long until = now + time.toNanos();
    for (Timer next = timers.peek(); next != null && next.due() <= until; next = timers.peek()) {
      timers.remove();
      now = next.due();
      next.work().run();
    }
    now = until;
  }

  @Override
  public long now() {
    return now;
  }

  @Override
  public Map<String, String> environment() {
    return Map.of();
  }

  @Override
  public void watch(Watcher by) {
    watcher = by;
  }

  @Override
  public Talk newcomer(Transcript script) {
    FakeHand hand = new FakeHand();
    Talk talk = new Talk(hand, script);
    hand.talk = talk;
    return talk;
  }

  @Override
  public void gone(Talk talk) {}

  @Override
  public void execute(Runnable work) {
    later(Duration.ZERO, work);
  }

  @Override
  public void later(Duration after, Runnable work) {
    timers.add(new Timer(now + after.toNanos(), timersSoFar++, work));
  }

  @Override
  public Duration worked() {
    return Duration.ZERO;
  }

  @Override
  public void close() {}

  /** A person who sees what the bot says. */
  final class FakeHand implements Hand {
    private @Nullable Talk talk;
    private @Nullable Deed deed;
    private String shown = "";
    boolean settled = true;

    /** The bot says something to this person. */
    void show(String words) {
      shown = words;
      if (watcher != null && talk != null) {
        watcher.answered(talk);
      }
    }

    @Override
    public Object person() {
      return this;
    }

    @Override
    public void begin(Deed next) {
      deed = next;
    }

    @Override
    public void move() {
      acted.add(now);
      if (deed != null) {
        bot.take(this, deed);
      }
    }

    @Override
    public boolean isDone() {
      return true;
    }

    @Override
    public Screen screen() {
      return new Screen(shown, List.of(), List.of());
    }

    @Override
    public boolean isSettled() {
      return settled;
    }

    @Override
    public void leave() {}
  }
}
