package dk.rackship.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The fault plan in force, and what is left of its counted faults. Safe for many threads. */
public final class Faults {
  private static final int HOLD_MS = 60_000;
  private ObjectNode plan = Json.MAPPER.valueToTree(FaultPlan.none());
  private CountDownLatch changed = new CountDownLatch(1);

  /** The plan as it is now. */
  public synchronized FaultPlan plan() {
    return Json.MAPPER.convertValue(plan, FaultPlan.class);
  }

  /**
   * Changes only the named faults, and lets go every call that is held.
   *
   * @throws BadJson when a name or a value is unknown
   */
  public synchronized void change(ObjectNode changes) {
    ObjectNode next = plan.deepCopy();
    next.setAll(changes);
    try {
      plan = Json.MAPPER.valueToTree(Json.MAPPER.treeToValue(next, FaultPlan.class));
    } catch (JsonProcessingException e) {
      throw new BadJson(e.getOriginalMessage());
    }
    letGo();
  }

  /** Ends every fault. */
  public synchronized void clear() {
    plan = Json.MAPPER.valueToTree(FaultPlan.none());
    letGo();
  }

  private void letGo() {
    changed.countDown();
    changed = new CountDownLatch(1);
  }

  /** Uses up one of a counted fault; false when none is left. */
  public synchronized boolean use(String counter) {
    int left = plan.path(counter).asInt();
    plan.put(counter, Math.max(0, left - 1));
    return left > 0;
  }

  /** The status that this call is to fail with, if any, after the pause that is asked for. */
  public OptionalInt failure(String resource) {
    FaultPlan now = plan();
    pause(now.latencyMs());
    if (!now.down().isEmpty()) {
      pause(now.down().equals("hold") ? HOLD_MS : 0);
      return OptionalInt.of(503);
    }
    if (use("rateLimitedCalls")) {
      return OptionalInt.of(429);
    }
    if (!use("callsBeforeFailing") && use("failingCalls")) {
      return OptionalInt.of(now.failingStatus());
    }
    return refusal(now, resource);
  }

  /** Holds back the answer to a write that is done. */
  public void beforeAnswer(String method) {
    pause(method.equals("GET") ? 0 : plan().lateAnswerMs());
  }

  /** How long after its write a webhook is sent. */
  public Duration webhookPause() {
    return plan().webhooksAtOnce()
        ? Duration.ZERO
        : Duration.ofMillis(Assumptions.WEBHOOK_DELAY_MS);
  }

  private static OptionalInt refusal(FaultPlan now, String resource) {
    if (now.loginRefused()) {
      return OptionalInt.of(401);
    }
    return now.forbidden().contains(resource) ? OptionalInt.of(403) : OptionalInt.empty();
  }

  private void pause(int ms) {
    CountDownLatch until;
    synchronized (this) {
      until = changed;
    }
    try {
      if (ms > 0 && until.await(ms, TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
