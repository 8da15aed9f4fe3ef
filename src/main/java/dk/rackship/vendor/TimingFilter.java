package dk.rackship.vendor;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import java.time.Duration;

/** Times every answered call. */
record TimingFilter(Vendor vendor, CallTimes times)
    implements ClientRequestFilter, ClientResponseFilter {
  private static final String STARTED = "rackship.started";

  @Override
  public void filter(ClientRequestContext request) {
    request.setProperty(STARTED, System.nanoTime());
  }

  @Override
  public void filter(ClientRequestContext request, ClientResponseContext response) {
    if (request.getProperty(STARTED) instanceof Long started) {
      times.answered(vendor, response.getStatus(), Duration.ofNanos(System.nanoTime() - started));
    }
  }
}
