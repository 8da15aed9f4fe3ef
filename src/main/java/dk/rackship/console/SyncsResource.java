package dk.rackship.console;

import dk.rackship.connection.ConnectionId;
import dk.rackship.setup.InvalidInput;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Synchronisation by hand (no. 4). */
@Path("/api/connections/{id}/syncs")
@Consumes("application/json")
@Produces("application/json")
public class SyncsResource {
  private final RunSyncs run;
  private final Syncs syncs;
  private final ConnectionViews views;

  @Inject
  public SyncsResource(RunSyncs run, Syncs syncs, ConnectionViews views) {
    this.run = run;
    this.syncs = syncs;
    this.views = views;
  }

  /** What to synchronise. */
  public record SyncInput(@Nullable SyncKind kind) {}

  @POST
  @Operation(summary = "Starts one, or finds the one that runs")
  public Response start(
      @PathParam("id") ConnectionId id, SyncInput input, @Context UriInfo address) {
    views.existing(id);
    if (input.kind() != SyncKind.OPTIONS) {
      throw new InvalidInput(
          "kind",
          "Must be OPTIONS: orders are fetched by themselves, and not yet by hand in this version.");
    }
    var sync = run.refreshOptions(id);
    return Response.accepted(SyncView.of(sync))
        .location(address.getAbsolutePathBuilder().path(sync.id()).build())
        .build();
  }

  @GET
  @Path("/{syncId}")
  @Operation(summary = "How far it is")
  public SyncView get(@PathParam("id") ConnectionId id, @PathParam("syncId") String syncId) {
    return SyncView.of(existing(id, syncId));
  }

  @DELETE
  @Path("/{syncId}")
  @Operation(summary = "Cancels it")
  public void cancel(@PathParam("id") ConnectionId id, @PathParam("syncId") String syncId) {
    syncs.end(existing(id, syncId), SyncState.CANCELLED, null);
  }

  private Sync existing(ConnectionId id, String syncId) {
    return syncs.find(id, syncId).orElseThrow(() -> Problem.notFound().thrown());
  }
}
