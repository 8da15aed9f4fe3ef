package dk.rackship.console;

import dk.rackship.connection.ConnectionId;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Everything stored about a connection. */
@Path("/api/connections/{id}/export")
@Produces("application/json")
public class ExportResource {
  private final Export export;
  private final ConnectionViews views;

  @Inject
  public ExportResource(Export export, ConnectionViews views) {
    this.export = export;
    this.views = views;
  }

  @GET
  @Operation(summary = "Everything stored about the connection; secrets are left out")
  public Response get(@PathParam("id") ConnectionId id) {
    views.existing(id);
    StreamingOutput document = out -> export.write(id, out);
    return Response.ok(document)
        .header("Content-Disposition", "attachment; filename=\"rackship-%s.json\"".formatted(id))
        .build();
  }
}
