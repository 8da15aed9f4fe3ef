package dk.rackship.console;

import dk.rackship.connection.ConnectionId;
import dk.rackship.setup.Options;
import dk.rackship.setup.RefreshLists;
import dk.rackship.setup.ShowSettings;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What can be chosen in the settings. */
@Path("/api/connections/{id}/options")
@Produces("application/json")
public class OptionsResource {
  private final ShowSettings show;
  private final RefreshLists refresh;
  private final ConnectionViews views;

  @Inject
  public OptionsResource(ShowSettings show, RefreshLists refresh, ConnectionViews views) {
    this.show = show;
    this.refresh = refresh;
    this.views = views;
  }

  @GET
  @Operation(summary = "What can be chosen, as the vendors said it last")
  public Options get(
      @PathParam("id") ConnectionId id,
      @Parameter(description = "Rates are suggested for this one; left out: for the stored one")
          @QueryParam("orderChannelId")
          @Nullable String channel) {
    views.existing(id);
    return show.options(id, Optional.ofNullable(channel));
  }

  @POST
  @Path("/refresh")
  @Operation(summary = "Asks the vendors anew")
  public Options refresh(@PathParam("id") ConnectionId id) {
    views.existing(id);
    refresh.refresh(id);
    return show.options(id, Optional.empty());
  }
}
