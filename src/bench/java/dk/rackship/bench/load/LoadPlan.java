package dk.rackship.bench.load;

import java.time.Duration;

/**
 * Which webhooks to send, and how fast.
 *
 * @param first the order number of the first webhook; the others follow by one
 * @param gap time from one webhook's due instant to the next one's (an open loop); zero: each
 *     sender sends as soon as its last one was answered (a closed loop)
 * @param redelivers whether a webhook without a 2xx is sent again until it has one
 */
public record LoadPlan(long first, int count, Duration gap, boolean redelivers) {

  public LoadPlan {
    if (count < 1 || gap.isNegative()) {
      throw new IllegalArgumentException("a load needs a positive count and no negative gap");
    }
  }

  /** As fast as the answers come. */
  public static LoadPlan closedLoop(long first, int count) {
    return new LoadPlan(first, count, Duration.ZERO, false);
  }

  /** At a steady rate, whatever the answers do. */
  public static LoadPlan openLoop(long first, int count, int perSecond) {
    return new LoadPlan(first, count, Duration.ofSeconds(1).dividedBy(perSecond), false);
  }

  /** The same, by a vendor that redelivers. */
  public LoadPlan redelivering() {
    return new LoadPlan(first, count, gap, true);
  }
}
