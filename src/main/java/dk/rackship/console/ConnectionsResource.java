package dk.rackship.console;

import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Connections;
import dk.rackship.setup.Connect;
import dk.rackship.setup.Connected;
import dk.rackship.transfer.WorstFirst;
import dk.rackship.transfer.WorstFirst.Place;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** All connections: the operator's. */
@Path("/api/connections")
@RolesAllowed("operator")
@Consumes("application/json")
@Produces("application/json")
public class ConnectionsResource {
  private final Connect connect;
  private final WorstFirst all;
  private final Connections connections;
  private final ConnectionViews views;

  @Inject
  public ConnectionsResource(
      Connect connect, WorstFirst all, Connections connections, ConnectionViews views) {
    this.connect = connect;
    this.all = all;
    this.connections = connections;
    this.views = views;
  }

  /** Both logins, by keys. */
  public record KeysInput(
      LoginInput.@Nullable Rackbeat rackbeat, LoginInput.@Nullable Webshipper webshipper) {}

  @POST
  @Operation(summary = "Connects two accounts by keys")
  public Response connect(KeysInput input) {
    var token = input.rackbeat() == null ? LoginInput.secret(null) : input.rackbeat().secret();
    LoginInput.require("rackbeat.apiToken", token, input.webshipper());
    var typed = Objects.requireNonNull(input.webshipper()).credentials();
    return created(connect.byKeys(token.orElseThrow(), typed), views);
  }

  static Response created(Connected connected, ConnectionViews views) {
    var view =
        new ConnectedView(
            views.of(connected.connection().id()),
            connected.settingsLink(),
            connected.redirectTo().orElse(null));
    return Response.status(Response.Status.CREATED).entity(view).build();
  }

  @GET
  @Operation(summary = "Lists the connections, those first that need somebody")
  public ListView<ConnectionView> list(
      @QueryParam("status") @Nullable String status,
      @QueryParam("q") @DefaultValue("") String search,
      @BeanParam PageRequest page) {
    var wanted = Choices.oneOf(ConnectionStatus.class, "status", status);
    var read = all.page(wanted, search.strip(), page.place(), page.limit() + 1);
    return ListView.ofAll(read, page.limit(), Place::key, this::views);
  }

  private List<ConnectionView> views(List<Place> places) {
    return connections.of(places.stream().map(Place::id).toList()).stream().map(views::of).toList();
  }
}
