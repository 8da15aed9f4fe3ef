package dk.rackship.console;

import dk.rackship.connection.ConnectionId;
import dk.rackship.setup.Prerequisites;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What must be so before orders can move (P1 to P4). */
@Path("/api/connections/{id}/prerequisites")
@Produces("application/json")
public class PrerequisitesResource {
  private final Prerequisites prerequisites;
  private final ConnectionViews views;

  @Inject
  public PrerequisitesResource(Prerequisites prerequisites, ConnectionViews views) {
    this.prerequisites = prerequisites;
    this.views = views;
  }

  @POST
  @Path("/check")
  @Operation(
      summary = "Checks the prerequisites again, live",
      description =
          "Asks both vendors for logins, lists and webhooks. A vendor that does not answer is said"
              + " in the prerequisite's detail; a login that works again lets the connection go"
              + " on.")
  @APIResponse(responseCode = "200", description = "The connection, as it was just found")
  @APIResponse(responseCode = "404", description = "No such connection")
  @APIResponse(responseCode = "409", description = "The connection is disconnected")
  public ConnectionView check(@PathParam("id") ConnectionId id) {
    views.existing(id);
    var checked = prerequisites.checkAgain(id);
    return views.of(views.existing(id), checked);
  }
}
