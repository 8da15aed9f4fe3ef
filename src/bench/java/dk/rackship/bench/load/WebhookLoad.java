package dk.rackship.bench.load;

import dk.rackship.bench.time.Pause;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Sends the webhooks of a plan by 32 senders. In an open loop the time of a webhook counts from its
 * due instant, so that queueing shows.
 */
public final class WebhookLoad {
  private static final int SENDERS = 32;
  private static final Duration REDELIVERY = Duration.ofMillis(250);

  private final WebhookDoor door;
  private final Deliveries deliveries;
  private final LoadPlan plan;
  private final AtomicInteger next = new AtomicInteger();
  private final long start = System.nanoTime();

  private WebhookLoad(WebhookDoor door, Deliveries deliveries) {
    this.door = door;
    this.deliveries = deliveries;
    plan = deliveries.plan();
  }

  /** Sends in the background, and fills the deliveries; the future ends when all are sent. */
  public static CompletableFuture<Void> start(WebhookDoor door, Deliveries deliveries) {
    WebhookLoad load = new WebhookLoad(door, deliveries);
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS, WebhookLoad::daemon);
    CompletableFuture<?>[] all =
        IntStream.range(0, SENDERS)
            .mapToObj(sender -> CompletableFuture.runAsync(load::send, senders))
            .toArray(CompletableFuture<?>[]::new);
    return CompletableFuture.allOf(all).whenComplete((done, failure) -> senders.shutdown());
  }

  private void send() {
    try (Sender sender = new Sender(door)) {
      for (int i = next.getAndIncrement(); i < plan.count(); i = next.getAndIncrement()) {
        await(i);
        deliver(sender, i);
      }
    }
  }

  private void await(int index) {
    long due = start + plan.gap().toNanos() * index;
    Pause.until(due);
    deliveries.due(index, plan.gap().isZero() ? System.nanoTime() : due);
  }

  private void deliver(Sender sender, int index) {
    while (!sender.deliver(plan.first() + index)) {
      deliveries.refuse();
      if (!plan.redelivers()) {
        return;
      }
      Pause.of(REDELIVERY);
    }
    deliveries.acknowledge(index);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "webhook sender");
    thread.setDaemon(true);
    return thread;
  }
}
