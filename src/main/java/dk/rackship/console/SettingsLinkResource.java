package dk.rackship.console;

import dk.rackship.connection.ConnectionId;
import dk.rackship.setup.SettingsLinks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A connection's settings link. */
@Path("/api/connections/{id}/settings-link")
@RolesAllowed("operator")
@Produces("application/json")
public class SettingsLinkResource {
  private final SettingsLinks links;
  private final ConnectionViews views;

  @Inject
  public SettingsLinkResource(SettingsLinks links, ConnectionViews views) {
    this.links = links;
    this.views = views;
  }

  /** The new link; said only now. */
  public record SettingsLinkView(String settingsLink) {
    @Override
    public String toString() {
      return "SettingsLinkView[****]";
    }
  }

  @POST
  @Operation(summary = "Makes a new settings link; the old one and its sessions end")
  public Response renew(@PathParam("id") ConnectionId id) {
    views.existing(id);
    var link = new SettingsLinkView(links.renew(id));
    return Response.status(Response.Status.CREATED).entity(link).build();
  }
}
