package dk.rackship.bench;

import dk.rackship.bench.load.LoadPlan;
import dk.rackship.bench.load.Quantiles;
import dk.rackship.bench.load.WebhookDoor;
import dk.rackship.bench.setup.MerchantConnection;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** All phases on one started server. */
final class DatabaseRun {
  private static final int STEADY_RATE = 50;
  private static final Duration SLOW = Duration.ofMillis(50);

  private final Site site;
  private final Figures figures;
  private final Report report;
  private final AtomicLong nextOrder;

  /**
   * Nothing is sent yet.
   *
   * @param nextOrder the first order number that was never used
   */
  DatabaseRun(Site site, Figures figures, Report report, AtomicLong nextOrder) {
    this.site = site;
    this.figures = figures;
    this.report = report;
    this.nextOrder = nextOrder;
  }

  /** Measures everything; the server is left running. */
  void measure(Scale scale, int rounds) throws IOException, InterruptedException {
    figures.add(Measure.START_UP, site.awaitReady());
    say("ready");
    MerchantConnection connection = site.connect();
    WebhookDoor door = site.door(connection);
    warmUp(door, scale);
    for (int round = 1; round <= rounds; round++) {
      steady(door, scale);
      saturated(door, scale);
      slowVendors(door, scale);
    }
    figures.add(Measure.PEAK_MEMORY, site.cost().peakMegabytes());
    crash(connection, scale);
    site.traffic().unexpected().forEach(call -> say("not known to the mock: " + call));
  }

  private void warmUp(WebhookDoor door, Scale scale) throws IOException {
    Phase phase = run("warm-up", door, closedLoop(scale.warmUp()));
    if (phase.arrivals().count() == 0) {
      throw new IOException("no order arrived; calls not known: " + site.traffic().unexpected());
    }
  }

  private void steady(WebhookDoor door, Scale scale) throws IOException {
    int count = STEADY_RATE * scale.steadySeconds();
    LoadPlan plan = LoadPlan.openLoop(nextOrder.getAndAdd(count), count, STEADY_RATE);
    Phase phase = run("steady", door, plan);
    Quantiles acknowledged = phase.deliveries().acknowledgementTimes();
    figures.add(Measure.STEADY_ACK_P50, acknowledged.p50());
    figures.add(Measure.STEADY_ACK_P99, acknowledged.p99());
    figures.add(Measure.STEADY_ARRIVAL_P50, phase.arrivals().times().p50());
    figures.add(Measure.STEADY_ARRIVAL_P99, phase.arrivals().times().p99());
  }

  private void saturated(WebhookDoor door, Scale scale) throws IOException {
    Phase phase = run("saturated", door, closedLoop(scale.saturation()));
    figures.add(Measure.SATURATED_ORDERS, phase.arrivals().ordersPerSecond());
    figures.add(Measure.SATURATED_ACK_P99, phase.deliveries().acknowledgementTimes().p99());
    figures.add(Measure.CALLS_PER_ORDER, phase.callsPerOrder());
    figures.add(Measure.CPU_PER_1000, phase.serverCpuPer1000());
  }

  private void slowVendors(WebhookDoor door, Scale scale) throws IOException {
    site.setVendorLatency(SLOW);
    Phase phase = run("50 ms per vendor call", door, closedLoop(scale.slowVendors()));
    site.setVendorLatency(Duration.ZERO);
    figures.add(Measure.SLOW_ORDERS, phase.arrivals().ordersPerSecond());
  }

  private void crash(MerchantConnection connection, Scale scale)
      throws IOException, InterruptedException {
    site.setVendorLatency(SLOW);
    new Crash(site, connection, report).measure(closedLoop(scale.crash()), figures);
  }

  private Phase run(String name, WebhookDoor door, LoadPlan plan) throws IOException {
    Phase phase = Phase.run(site, door, plan);
    say(name + ": " + phase);
    figures.add(Measure.REFUSED, phase.deliveries().refusals());
    figures.add(Measure.LOST, phase.arrivals().lost());
    figures.add(Measure.TWICE, (double) phase.cost().twice());
    return phase;
  }

  private void say(String line) {
    report.say(figures.database() + ": " + line);
  }

  private LoadPlan closedLoop(int count) {
    return LoadPlan.closedLoop(nextOrder.getAndAdd(count), count);
  }
}
