package dk.rackship.console;

import dk.rackship.connection.ConnectionId;
import dk.rackship.reconcile.DayRange;
import dk.rackship.transfer.Transfers;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A connection's last days in numbers. */
@Path("/api/connections/{id}/statistics")
@Produces("application/json")
public class StatisticsResource {
  private static final int MOST = 90;
  private final Transfers transfers;
  private final ConnectionViews views;
  private final Clock clock;

  @Inject
  public StatisticsResource(Transfers transfers, ConnectionViews views, Clock clock) {
    this.transfers = transfers;
    this.views = views;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary = "Counts the transfers of the last days by state",
      description =
          "By the merchant's day (Europe/Copenhagen) on which they began, today included. `days`"
              + " is 1 to 90, 30 by default.")
  public StatisticsView statistics(
      @PathParam("id") ConnectionId id, @QueryParam("days") @DefaultValue("30") String days) {
    views.existing(id);
    var today = DayRange.today(clock);
    var first = today.minusDays(Choices.wholeNumber("days", days, MOST) - 1L);
    var creations = transfers.createdSince(id, DayRange.beginning(first));
    return StatisticsView.of(first, today, creations);
  }
}
