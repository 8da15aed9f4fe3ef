package dk.rackship.console;

import dk.rackship.connection.ConnectionId;
import dk.rackship.setup.Disconnect;
import dk.rackship.setup.Pause;
import dk.rackship.setup.Reconnect;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One connection. */
@Path("/api/connections/{id}")
@Consumes("application/json")
@Produces("application/json")
public class ConnectionResource {
  private final ConnectionViews views;
  private final Pause pause;
  private final Reconnect reconnect;
  private final Disconnect disconnect;

  @Inject
  public ConnectionResource(
      ConnectionViews views, Pause pause, Reconnect reconnect, Disconnect disconnect) {
    this.views = views;
    this.pause = pause;
    this.reconnect = reconnect;
    this.disconnect = disconnect;
  }

  /** New logins of one side or of both. */
  public record NewLoginsInput(
      LoginInput.@Nullable Rackbeat rackbeat,
      LoginInput.@Nullable Webshipper webshipper,
      boolean switchAccount) {}

  @GET
  @Operation(summary = "The connection")
  public ConnectionView get(@PathParam("id") ConnectionId id) {
    return views.of(id);
  }

  @POST
  @Path("/credentials")
  @Operation(summary = "Reconnects; parked work goes on in order")
  public ConnectionView reconnect(@PathParam("id") ConnectionId id, NewLoginsInput input) {
    views.existing(id);
    var rackbeat = Optional.ofNullable(input.rackbeat()).flatMap(LoginInput.Rackbeat::secret);
    var webshipper =
        Optional.ofNullable(input.webshipper()).map(LoginInput.Webshipper::credentials);
    reconnect.with(id, rackbeat, webshipper, input.switchAccount());
    return views.of(id);
  }

  @POST
  @Path("/pause")
  @Operation(summary = "Work waits; intake goes on")
  public ConnectionView pause(@PathParam("id") ConnectionId id) {
    views.existing(id);
    pause.pause(id);
    return views.of(id);
  }

  @POST
  @Path("/resume")
  @Operation(summary = "Work goes on")
  public ConnectionView resume(@PathParam("id") ConnectionId id) {
    views.existing(id);
    pause.resume(id);
    return views.of(id);
  }

  @DELETE
  @Operation(summary = "Disconnects; with purge everything stored about it goes")
  public void disconnect(@PathParam("id") ConnectionId id, @QueryParam("purge") boolean purge) {
    views.existing(id);
    disconnect.disconnect(id, purge);
  }
}
