package dev.hammy.load;

import dev.hammy.standins.BusyStandIn;
import dev.hammy.standins.transcript.Transcript;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The people on one platform, and the stand-in that they are on. */
abstract class Population<H extends Hand> implements Platform {
  private final Map<Object, Guest<H>> present = new HashMap<>();
  private Watcher watcher = new Watcher.Nobody();
  private int people;

  /** Somebody who is there. */
  record Guest<H>(Talk talk, H hand) {}

  /** What they are on. */
  abstract BusyStandIn standIn();

  /**
   * How somebody new uses the platform.
   *
   * @param number how many have come so far, this one included
   */
  abstract H newcomer(int number);

  @Override
  public void watch(Watcher by) {
    watcher = by;
  }

  @Override
  public Talk newcomer(Transcript script) {
    H hand = newcomer(++people);
    Talk talk = new Talk(hand, script);
    present.put(hand.person(), new Guest<>(talk, hand));
    return talk;
  }

  @Override
  public void gone(Talk talk) {
    talk.hand().leave();
    present.remove(talk.hand().person());
  }

  /** Who is meant by an answer; nobody is wrong. */
  Optional<Guest<H>> guest(Object person) {
    Optional<Guest<H>> guest = Optional.ofNullable(present.get(person));
    if (guest.isEmpty()) {
      watcher.wrong("an answer to somebody whose conversation was over");
    }
    return guest;
  }

  /** Somebody has seen an answer. */
  void answered(Guest<H> guest) {
    watcher.answered(guest.talk());
  }

  /** The bot did what a correct bot would not do. */
  public void violated(String what) {
    watcher.wrong(what);
  }

  @Override
  public void execute(Runnable work) {
    standIn().execute(work);
  }

  @Override
  public void later(Duration after, Runnable work) {
    standIn().later(after, work);
  }

  @Override
  public Duration worked() {
    return standIn().worked();
  }

  @Override
  public void close() {
    standIn().close();
  }
}
