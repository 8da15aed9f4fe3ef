package dk.rackship.console;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Connections;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * All connections in figures: the operator's. The path is no connection's, for an id is 32 digits.
 */
@Path("/api/connections/figures")
@RolesAllowed("operator")
@Produces("application/json")
public class FiguresResource {
  private final Connections connections;
  private final Figures figures;

  @Inject
  public FiguresResource(Connections connections, Figures figures) {
    this.connections = connections;
    this.figures = figures;
  }

  @GET
  @Operation(
      summary = "Lists the connections in figures",
      description =
          "Filters: status, and q, which is part of a company's name, an account or an id.")
  public ListView<FiguresView> list(
      @QueryParam("status") @Nullable String status,
      @QueryParam("q") @DefaultValue("") String search,
      @BeanParam PageRequest page) {
    var wanted = Choices.oneOf(ConnectionStatus.class, "status", status);
    var read = connections.page(wanted, search.strip(), page.after().orElse(""), page.limit() + 1);
    return ListView.ofAll(read, page.limit(), (Connection c) -> c.id().value(), figures::of);
  }
}
