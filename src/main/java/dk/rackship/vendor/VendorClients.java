package dk.rackship.vendor;

import dk.rackship.connection.ConnectionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** Makes the HTTP clients of both vendors, and the gates in front of them. */
@ApplicationScoped
public class VendorClients {
  private static final int CONNECT_SECONDS = 3;
  private static final int READ_SECONDS = 15;
  // RESTEasy's own property, of which 50 is the default: connections of one client at a time.
  private static final String POOL_SIZE = "resteasy.connectionPoolSize";
  private static final int CONNECTIONS = 128;

  private final RateLimits limits;
  private final TransactionGuard guard;
  private final CallTimes times;
  private final Clock clock;

  @Inject
  public VendorClients(RateLimits limits, TransactionGuard guard, CallTimes times, Clock clock) {
    this.limits = limits;
    this.guard = guard;
    this.times = times;
    this.clock = clock;
  }

  /** A builder with everything but the vendor's headers; each client it builds has its own pool. */
  public RestClientBuilder builder(Vendor vendor, URI base) {
    return RestClientBuilder.newBuilder()
        .baseUri(base)
        .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
        .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
        .property(POOL_SIZE, CONNECTIONS)
        .property("microprofile.rest.client.disable.default.mapper", true)
        .register(new VendorJsonProvider())
        .register(new RefusalMapper())
        .register(new TimingFilter(vendor, times));
  }

  /** A gate that keeps one client per login. */
  public <L, A extends AutoCloseable> Gate<L, A> gate(
      Vendor vendor, Function<L, ConnectionId> connection, Function<L, A> client) {
    return new Gate<>(calls(vendor), login -> limits.take(vendor, connection.apply(login)), client);
  }

  /** A gate for calls before there is a connection, and so without a limit. */
  public <L, A extends AutoCloseable> Gate<L, A> gate(Vendor vendor, Function<L, A> client) {
    return new Gate<>(calls(vendor), login -> {}, client);
  }

  private Calls calls(Vendor vendor) {
    return new Calls(vendor, guard, times, clock);
  }
}
