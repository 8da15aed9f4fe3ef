package dk.rackship.bench.vendor;

import dk.rackship.bench.time.Pause;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;

/**
 * Both vendors on one port of this machine: Rackbeat below {@code /api}, Webshipper below {@code
 * /v2}. A thread serves each connection, for the callers are few and keep theirs open.
 */
public final class VendorMock implements AutoCloseable {
  /** The secret of every Rackbeat subscription; webhooks carry it. */
  public static final String WEBHOOK_TOKEN = "bench0token0bench0token0bench0to";

  private static final int BACKLOG = 1024;

  private final Traffic traffic = new Traffic();
  private final Vendor rackbeat = new Rackbeat();
  private final Vendor webshipper = new Webshipper(traffic);
  private final ServerSocket door;
  private volatile Duration latency = Duration.ZERO;

  /** Opens the vendors on a free port. */
  public VendorMock() throws IOException {
    door = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    startThread(this::acceptAll, "vendors");
  }

  /** Base address of both vendors, without a path. */
  public String url() {
    return "http://127.0.0.1:" + door.getLocalPort();
  }

  /** What the vendors saw since the start. */
  public Traffic traffic() {
    return traffic;
  }

  /** From now on every answer takes so long. */
  public void setLatency(Duration perCall) {
    latency = perCall;
  }

  @Override
  public void close() throws IOException {
    door.close();
  }

  private void acceptAll() {
    while (!door.isClosed()) {
      try {
        startThread(new VendorConnection(door.accept(), this::answer), "vendor connection");
      } catch (IOException e) {
        traffic.unexpected("no more connections: " + e.getMessage());
        return;
      }
    }
  }

  private static void startThread(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private Answer answer(VendorRequest request) {
    traffic.call();
    Pause.of(latency);
    Vendor vendor = request.path().startsWith("/v2/") ? webshipper : rackbeat;
    return vendor.answer(request).orElseGet(() -> unknown(request));
  }

  private Answer unknown(VendorRequest request) {
    traffic.unexpected(request.toString());
    return Answer.notFound();
  }
}
