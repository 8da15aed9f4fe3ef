package dk.rackship.console;

import dk.rackship.connection.ConnectionId;
import dk.rackship.reconcile.CancelSync;
import dk.rackship.reconcile.DayRange;
import dk.rackship.reconcile.ShowSync;
import dk.rackship.reconcile.StartSync;
import dk.rackship.reconcile.Sync;
import dk.rackship.reconcile.Syncs;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Synchronisation by hand (no. 4). */
@Path("/api/connections/{id}/syncs")
@Consumes("application/json")
@Produces("application/json")
public class SyncsResource {
  private final StartSync start;
  private final Syncs syncs;
  private final CancelSync cancel;
  private final ShowSync show;
  private final ConnectionViews views;
  private final Clock clock;

  @Inject
  public SyncsResource(
      StartSync start,
      Syncs syncs,
      CancelSync cancel,
      ShowSync show,
      ConnectionViews views,
      Clock clock) {
    this.start = start;
    this.syncs = syncs;
    this.cancel = cancel;
    this.show = show;
    this.views = views;
    this.clock = clock;
  }

  @POST
  @Operation(
      summary = "Starts one, or finds the one of its kind that runs",
      description =
          "Orders are found by the days of their creation, both included, or by a number or"
              + " reference of theirs. May be repeated: nothing is transferred twice.")
  public Response start(
      @PathParam("id") ConnectionId id, SyncInput input, @Context UriInfo address) {
    views.existing(id);
    var sync = start.start(id, input.wanted(DayRange.today(clock)));
    return Response.accepted(view(sync))
        .location(address.getAbsolutePathBuilder().path(sync.id()).build())
        .build();
  }

  @GET
  @Path("/{syncId}")
  @Operation(summary = "How far it is, and what became of the orders it found")
  public SyncView get(@PathParam("id") ConnectionId id, @PathParam("syncId") String syncId) {
    return view(existing(id, syncId));
  }

  @DELETE
  @Path("/{syncId}")
  @Operation(summary = "Cancels it; what nobody has begun to look at is left alone")
  public void cancel(@PathParam("id") ConnectionId id, @PathParam("syncId") String syncId) {
    cancel.cancel(existing(id, syncId));
  }

  private SyncView view(Sync sync) {
    return SyncView.of(sync, show.of(sync));
  }

  private Sync existing(ConnectionId id, String syncId) {
    return syncs.find(id, syncId).orElseThrow(() -> Problem.notFound().thrown());
  }
}
