package dk.rackship.bench;

import dk.rackship.bench.load.Deliveries;
import dk.rackship.bench.load.LoadPlan;
import dk.rackship.bench.load.WebhookLoad;
import dk.rackship.bench.setup.MerchantConnection;
import dk.rackship.bench.time.Pause;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Kills the server when half of the webhooks are acknowledged, and starts it again on the same
 * data. The vendor redelivers what had no 2xx, so in the end every order has to be in Webshipper,
 * once.
 */
record Crash(Site site, MerchantConnection connection, Report report) {
  private static final Duration DOWN = Duration.ofMillis(1500);
  private static final Duration LONGEST_LOAD = Duration.ofMinutes(5);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  void measure(LoadPlan plan, Figures figures) throws IOException, InterruptedException {
    long twiceBefore = site.traffic().twice();
    Deliveries deliveries = new Deliveries(plan.redelivering());
    Arrivals arrivals = new Arrivals(deliveries, site.traffic());
    CompletableFuture<Void> load = WebhookLoad.start(site.door(connection), deliveries);
    if (!deliveries.awaitHalf(LONGEST_LOAD)) {
      throw new IOException("half of the webhooks before the crash were never acknowledged");
    }
    site.kill();
    long killed = System.nanoTime();
    report.say(
        "killed: %d acknowledged, %d arrived"
            .formatted(deliveries.acknowledgements(), arrivals.count()));
    figures.add(Measure.CRASH_READY, restart());
    load.orTimeout(LONGEST_LOAD.toSeconds(), TimeUnit.SECONDS).join();
    arrivals.await(PATIENCE);
    awaitEmptyQueue();
    int lost = arrivals.lost();
    figures.add(Measure.CRASH_LOST, lost);
    figures.add(Measure.CRASH_ARRIVED, lost > 0 ? Double.NaN : arrivals.secondsAfter(killed));
    figures.add(Measure.CRASH_TWICE, (double) (site.traffic().twice() - twiceBefore));
  }

  private double restart() throws IOException {
    Pause.of(DOWN);
    site.startAgain();
    return site.awaitReady();
  }

  // What was sent and not recorded is looked at again when the dead server's lease has run out.
  private void awaitEmptyQueue() {
    boolean empty = Pause.until(PATIENCE, () -> connection.waiting() == 0);
    report.say(
        "after the crash %s orders wait, %d need attention"
            .formatted(empty ? "no" : "some", connection.needingAttention()));
  }
}
