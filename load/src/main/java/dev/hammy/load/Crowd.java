package dev.hammy.load;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * So many people who talk to the bot at once, each of them one conversation after the other until
 * the time is over, and that one to its end. On its platform's thread.
 */
final class Crowd implements Platform.Watcher {
  /** An answer that has not come by now does not come. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration LOOKS_ROUND = Duration.ofSeconds(1);
  private static final int MOST_PROBLEMS = 10;

  private final Platform platform;
  private final Scripts scripts;
  private final Size size;
  private final Pacer pacer;
  private final Set<Talk> talking = new HashSet<>();
  private final Deque<Talk> leaving = new ArrayDeque<>();
  private final List<String> problems = new ArrayList<>();
  private final Latencies latencies = new Latencies();
  private final CompletableFuture<Played> played = new CompletableFuture<>();
  private long began;
  private long lastAnswer;
  private int conversations;
  private int turnsInTime;

  /**
   * How many people and for how long.
   *
   * @param rate turns a second in all; 0 for as fast as answers come
   * @param atLeast nobody begins another conversation after this
   * @param isCut whether all go at that time, in the middle of their conversations
   */
  record Size(int people, double rate, Duration atLeast, boolean isCut) {
    /** People who stay to the end of their conversations. */
    Size(int people, double rate, Duration atLeast) {
      this(people, rate, atLeast, false);
    }
  }

  /**
   * What came of it.
   *
   * @param took until the last answer
   * @param turnsInTime those answered within the time that was asked for
   * @param problems empty if every answer came, came once and was right
   */
  record Played(
      Duration took,
      int turnsInTime,
      int conversations,
      Latencies latencies,
      List<String> problems) {}

  private Crowd(Platform platform, Scripts scripts, Size size) {
    this.platform = platform;
    this.scripts = scripts;
    this.size = size;
    this.pacer = new Pacer(platform, size.rate(), this::act);
  }

  /** Has people talk to the bot; from any thread. */
  static CompletableFuture<Played> play(Platform platform, Scripts scripts, Size size) {
    Crowd crowd = new Crowd(platform, scripts, size);
    platform.execute(crowd::begin);
    return crowd.played;
  }

  private void begin() {
    platform.watch(this);
    began = platform.now();
    lastAnswer = began;
    for (int i = 0; i < size.people(); i++) {
      greet();
    }
    pacer.start();
    lookRound();
    if (size.isCut()) {
      platform.later(size.atLeast(), this::end);
    }
  }

  private void greet() {
    Talk talk = platform.newcomer(scripts.next());
    talking.add(talk);
    pacer.ready(talk);
  }

  private void act(Talk talk, long when) {
    try {
      talk.act(when);
    } catch (LoadException cannot) {
      wrong(talk.place(String.valueOf(cannot.getMessage())) + "\n  shown: " + talk.hand().screen());
    }
  }

  @Override
  public void answered(Talk talk) {
    lastAnswer = platform.now();
    if (talk.waits()) {
      latencies.add(lastAnswer - talk.since());
      turnsInTime += isTimeLeft() ? 1 : 0;
    }
    Optional<String> problem = talk.answered();
    if (problem.isPresent()) {
      wrong(problem.get());
    } else if (talk.isOver()) {
      over(talk);
    } else {
      pacer.ready(talk);
    }
  }

  private void over(Talk talk) {
    conversations++;
    talking.remove(talk);
    leaving.add(talk);
    if (isTimeLeft() && problems.isEmpty()) {
      greet();
    }
    letGo();
    endIfOver();
  }

  private boolean isTimeLeft() {
    return platform.now() - began < size.atLeast().toNanos();
  }

  private void letGo() {
    while (!leaving.isEmpty() && leaving.element().hand().isSettled()) {
      platform.gone(leaving.remove());
    }
  }

  @Override
  public void wrong(String what) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(what);
    }
  }

  /** Sees what does not come. */
  private void lookRound() {
    if (played.isDone()) {
      return;
    }
    letGo();
    findLost(talking, "no answer within " + PATIENCE.toSeconds() + " s");
    findLost(leaving, "a press was never answered, or its update never confirmed");
    endIfOver();
    platform.later(LOOKS_ROUND, this::lookRound);
  }

  private void findLost(Collection<Talk> talks, String problem) {
    long longAgo = platform.now() - PATIENCE.toNanos();
    talks.stream()
        .filter(talk -> talk.since() != 0 && talk.since() < longAgo)
        .filter(talk -> talk.waits() || talk.isOver())
        .findFirst()
        .ifPresent(talk -> wrong(talk.place(problem)));
  }

  private void endIfOver() {
    boolean over = talking.isEmpty() && leaving.isEmpty();
    if (over || !problems.isEmpty()) {
      end();
    }
  }

  private void end() {
    if (!played.isDone()) {
      pacer.stop();
      platform.watch(new Nobody());
      played.complete(
          new Played(
              Duration.ofNanos(lastAnswer - began),
              turnsInTime,
              conversations,
              latencies,
              List.copyOf(problems)));
    }
  }
}
