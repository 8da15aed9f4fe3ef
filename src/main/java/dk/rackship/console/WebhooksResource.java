package dk.rackship.console;

import dk.rackship.connection.ConnectionId;
import dk.rackship.setup.Subscriptions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A connection's webhooks at the vendors. */
@Path("/api/connections/{id}/webhooks")
@RolesAllowed("operator")
@Produces("application/json")
public class WebhooksResource {
  private final Subscriptions subscriptions;
  private final ConnectionViews views;

  @Inject
  public WebhooksResource(Subscriptions subscriptions, ConnectionViews views) {
    this.subscriptions = subscriptions;
    this.views = views;
  }

  @POST
  @Path("/register")
  @Operation(
      summary = "Registers our webhooks anew on both sides, with new secrets",
      description = "A vendor that does not answer now is asked again later, by itself.")
  public ConnectionView register(@PathParam("id") ConnectionId id) {
    views.existing(id);
    subscriptions.renew(id);
    return views.of(id);
  }
}
