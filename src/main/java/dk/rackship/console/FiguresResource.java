package dk.rackship.console;

import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Connections;
import dk.rackship.transfer.WorstFirst;
import dk.rackship.transfer.WorstFirst.Place;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * All connections in figures: the operator's. The path is no connection's, for an id is 32 digits.
 */
@Path("/api/connections/figures")
@RolesAllowed("operator")
@Produces("application/json")
public class FiguresResource {
  private final WorstFirst all;
  private final Connections connections;
  private final Figures figures;

  @Inject
  public FiguresResource(WorstFirst all, Connections connections, Figures figures) {
    this.all = all;
    this.connections = connections;
    this.figures = figures;
  }

  @GET
  @Operation(
      summary = "Lists the connections in figures, those first that need somebody",
      description =
          "Filters: status, and q, which is part of a company's name, an account or an id.")
  public ListView<FiguresView> list(
      @QueryParam("status") @Nullable String status,
      @QueryParam("q") @DefaultValue("") String search,
      @BeanParam PageRequest page) {
    var wanted = Choices.oneOf(ConnectionStatus.class, "status", status);
    var read = all.page(wanted, search.strip(), page.place(), page.limit() + 1);
    return ListView.ofAll(read, page.limit(), Place::key, this::figures);
  }

  private List<FiguresView> figures(List<Place> places) {
    return figures.of(connections.of(places.stream().map(Place::id).toList()));
  }
}
