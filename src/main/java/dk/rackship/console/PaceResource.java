package dk.rackship.console;

import dk.rackship.work.Samples;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How the service works: the operator's. */
@Path("/api/pace")
@RolesAllowed("operator")
@Produces("application/json")
public class PaceResource {
  private static final int MOST = Math.toIntExact(Samples.KEPT.toHours());
  private final Samples samples;
  private final Clock clock;

  @Inject
  public PaceResource(Samples samples, Clock clock) {
    this.samples = samples;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary = "Throughput, latency and queue age of the last hours",
      description =
          "In 96 spans of time, all servers and connections together. `hours` is 1 to 168, 24 by"
              + " default. A look is counted when it is over; its latency is the time since the"
              + " order was signalled, by a webhook, say.")
  public PaceView pace(@QueryParam("hours") @DefaultValue("24") String hours) {
    var asked = Choices.wholeNumber("hours", hours, MOST);
    var now = clock.instant();
    return PaceView.of(now, asked, samples.since(now.minus(Duration.ofHours(asked))));
  }
}
