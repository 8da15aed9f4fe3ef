package dk.rackship.bench;

import dk.rackship.bench.load.WebhookDoor;
import dk.rackship.bench.server.Cost;
import dk.rackship.bench.server.Database;
import dk.rackship.bench.server.Ports;
import dk.rackship.bench.server.Server;
import dk.rackship.bench.server.ServerFolder;
import dk.rackship.bench.server.ServerPlan;
import dk.rackship.bench.setup.MerchantConnection;
import dk.rackship.bench.setup.Setup;
import dk.rackship.bench.vendor.Traffic;
import dk.rackship.bench.vendor.VendorMock;
import java.io.IOException;
import java.time.Duration;

/** One running server with a database, the vendors around it, and one connection on it. */
final class Site {
  private final VendorMock vendors = new VendorMock();
  private final ServerPlan plan;
  private Server server;

  /** Starts the server and returns at once. */
  Site(ServerFolder folder, Database database) throws IOException {
    plan = new ServerPlan(folder, Ports.free(), database, vendors.url());
    server = plan.start();
  }

  /** Seconds from the latest start to being ready. */
  double awaitReady() throws IOException {
    return server.awaitReady();
  }

  MerchantConnection connect() throws IOException, InterruptedException {
    return Setup.connect(plan);
  }

  WebhookDoor door(MerchantConnection connection) {
    return new WebhookDoor(plan.ports().http(), connection.id(), VendorMock.WEBHOOK_TOKEN);
  }

  Traffic traffic() {
    return vendors.traffic();
  }

  Cost cost() throws IOException {
    return server.cost();
  }

  void setVendorLatency(Duration perCall) {
    vendors.setLatency(perCall);
  }

  void kill() throws IOException, InterruptedException {
    server.kill();
  }

  /** Starts it anew on the same data and the same ports. */
  void startAgain() throws IOException {
    server = plan.start();
  }

  void stop() throws IOException, InterruptedException {
    server.stop();
    vendors.close();
  }
}
