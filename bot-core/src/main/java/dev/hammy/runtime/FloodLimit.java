package dev.hammy.runtime;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;

/**
 * How often one person may act: so many times in a row, and then again once for each interval that
 * passes. In memory only and bounded: whoever has kept still for a while is forgotten, and with
 * that has the whole burst again. Thread-safe.
 */
public final class FloodLimit {
  /** How somebody stands who has just acted. */
  public enum Standing {
    /** Within the limit: go on. */
    WITHIN,
    /** Over it for the first time since having been within: worth a word. */
    JUST_OVER,
    /** Still over it: not worth another word. */
    OVER
  }

  /**
   * Where a person stands.
   *
   * @param paidUntil when all that was done so far will have been made up for, in milliseconds
   */
  private record Debt(long paidUntil, Standing standing) {}

  private static final int MOST_PEOPLE = 50_000;

  private final long intervalMillis;
  private final long burstMillis;
  private final InstantSource clock;
  private final Cache<Address, Debt> debts;

  /**
   * @param burst how many times in a row, 1 or more
   * @param interval after how long one more
   */
  public FloodLimit(int burst, Duration interval, InstantSource clock) {
    this.intervalMillis = interval.toMillis();
    this.burstMillis = intervalMillis * burst;
    this.clock = clock;
    this.debts =
        Caffeine.newBuilder()
            .maximumSize(MOST_PEOPLE)
            .expireAfterWrite(Duration.ofMillis(burstMillis))
            .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
            .executor(Runnable::run)
            .build();
  }

  /** Counts one act of a person, unless it is over the limit. */
  public Standing act(Address person) {
    long now = clock.millis();
    Debt debt =
        debts
            .asMap()
            .compute(person, (who, before) -> before == null ? paid(now, now) : next(before, now));
    return debt.standing();
  }

  private Debt next(Debt before, long now) {
    Debt debt = paid(Math.max(before.paidUntil(), now), now);
    boolean again = debt.standing() != Standing.WITHIN && before.standing() != Standing.WITHIN;
    return again ? new Debt(debt.paidUntil(), Standing.OVER) : debt;
  }

  private Debt paid(long from, long now) {
    long until = from + intervalMillis;
    return until - now <= burstMillis
        ? new Debt(until, Standing.WITHIN)
        : new Debt(from, Standing.JUST_OVER);
  }
}
