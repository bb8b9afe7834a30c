package dev.hammy.standins.discord;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** What is to go wrong with the next REST calls. Thread-safe. */
public final class Faults {
  /** One thing that goes wrong with one call. */
  sealed interface Fault {
    /** The call is not carried out and gets this status, with a page as a proxy writes it. */
    record Status(int status) implements Fault {}

    /** The call is not carried out; it may come again after this long. */
    record RateLimit(Duration retryAfter) implements Fault {}

    /** The connection breaks before the call is carried out. */
    record LostOnTheWay() implements Fault {}

    /** The call is carried out, but the connection breaks before the answer. */
    record AnswerLost() implements Fault {}
  }

  private final Queue<Fault> next = new ArrayDeque<>();
  private final List<Fault> recurring = new ArrayList<>();
  private int every;
  private int calls;
  private int recurred;
  private int files;
  private int fileStatus;

  /** The next calls get this status, such as 502. */
  public synchronized void answer(int status, int calls) {
    next.addAll(Collections.nCopies(calls, new Fault.Status(status)));
  }

  /** The next calls get 429, as Discord itself sends it (with a {@code via} header). */
  public synchronized void limitRate(Duration retryAfter, int calls) {
    next.addAll(Collections.nCopies(calls, new Fault.RateLimit(retryAfter)));
  }

  /** The next call is carried out, but the caller never learns. */
  public synchronized void loseAnswer() {
    next.add(new Fault.AnswerLost());
  }

  /** The next calls that bring a file are refused as too large; others are not. */
  public synchronized void refuseFiles(int calls) {
    failFiles(413, calls);
  }

  /** The next calls that bring a file get this status; others do not. */
  public synchronized void failFiles(int status, int calls) {
    files = calls;
    fileStatus = status;
  }

  /** The status with which a call that brings a file is to fail, if it is. */
  synchronized OptionalInt takeFile() {
    return files > 0 && files-- > 0 ? OptionalInt.of(fileStatus) : OptionalInt.empty();
  }

  /** How many calls are still to go wrong. */
  public synchronized int left() {
    return next.size();
  }

  /**
   * From now on every so manieth call gets this status. Several such troubles take turns, and the
   * last of them says how often.
   */
  public synchronized void answerEvery(int nth, int status) {
    recur(nth, new Fault.Status(status));
  }

  /** From now on every so manieth call gets 429. */
  public synchronized void limitRateEvery(int nth, Duration retryAfter) {
    recur(nth, new Fault.RateLimit(retryAfter));
  }

  /** From now on every so manieth call meets a broken connection, and is never carried out. */
  public synchronized void loseEvery(int nth) {
    recur(nth, new Fault.LostOnTheWay());
  }

  /** From now on every so manieth call is carried out, but the caller never learns. */
  public synchronized void loseAnswerEvery(int nth) {
    recur(nth, new Fault.AnswerLost());
  }

  private void recur(int nth, Fault fault) {
    every = nth;
    recurring.add(fault);
    calls = 0;
  }

  /** How often something has gone wrong because it was that call's turn. */
  public synchronized int recurred() {
    return recurred;
  }

  synchronized @Nullable Fault take() {
    calls++;
    if (recurring.isEmpty() || calls % every != 0) {
      return next.poll();
    }
    return recurring.get(recurred++ % recurring.size());
  }
}
