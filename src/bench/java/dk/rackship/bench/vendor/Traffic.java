package dk.rackship.bench.vendor;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.LongAdder;

/** What the vendors saw: calls, orders that arrived, orders that were posted twice. */
public final class Traffic {
  private final Map<Long, Long> arrivals = new ConcurrentHashMap<>();
  private final Set<String> unexpected = new ConcurrentSkipListSet<>();
  private final LongAdder calls = new LongAdder();
  private final LongAdder twice = new LongAdder();

  /** When the Webshipper order of this Rackbeat order number was created, in nanoseconds. */
  public OptionalLong arrivedAt(long number) {
    Long at = arrivals.get(number);
    return at == null ? OptionalLong.empty() : OptionalLong.of(at);
  }

  /** How many orders were created in Webshipper. */
  public int arrived() {
    return arrivals.size();
  }

  /** Calls to both vendors together, of any kind. */
  public long calls() {
    return calls.sum();
  }

  /** Posts of an order that Webshipper had already. */
  public long twice() {
    return twice.sum();
  }

  /** Calls that the mock does not know, and orders that it refused as not valid; in words. */
  public Set<String> unexpected() {
    return unexpected;
  }

  void call() {
    calls.increment();
  }

  void arrival(long number) {
    if (arrivals.putIfAbsent(number, System.nanoTime()) != null) {
      twice.increment();
    }
  }

  void postedAgain() {
    twice.increment();
  }

  void unexpected(String what) {
    unexpected.add(what);
  }
}
