package dk.rackship.bench;

import dk.rackship.bench.load.Deliveries;
import dk.rackship.bench.load.LoadPlan;
import dk.rackship.bench.load.WebhookDoor;
import dk.rackship.bench.load.WebhookLoad;
import java.io.IOException;
import java.time.Duration;

/**
 * What one load gave.
 *
 * @param cost what the meters counted meanwhile
 */
record Phase(Deliveries deliveries, Arrivals arrivals, Reading cost) {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Sends the load and waits for the orders. */
  static Phase run(Site site, WebhookDoor door, LoadPlan plan) throws IOException {
    Reading before = Reading.of(site);
    Deliveries deliveries = new Deliveries(plan);
    WebhookLoad.start(door, deliveries).join();
    Arrivals arrivals = new Arrivals(deliveries, site.traffic());
    arrivals.await(PATIENCE);
    return new Phase(deliveries, arrivals, Reading.of(site).since(before));
  }

  double callsPerOrder() {
    return (double) cost.calls() / deliveries.plan().count();
  }

  double serverCpuPer1000() {
    return cost.serverCpu() * 1000 / deliveries.plan().count();
  }

  double ownCpuPer1000() {
    return cost.ownCpu() * 1000 / deliveries.plan().count();
  }

  @Override
  public String toString() {
    return "%d of %d orders, %.0f/s, acknowledged p99 %.1f ms, own CPU %.2f s per 1000"
        .formatted(
            arrivals.count(),
            deliveries.plan().count(),
            arrivals.ordersPerSecond(),
            deliveries.acknowledgementTimes().p99(),
            ownCpuPer1000());
  }
}
