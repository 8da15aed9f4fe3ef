package dk.rackship.architecture.bad.console;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Shows a row as it is. */
@Path("/rows")
public class RowResource {
  @GET
  public Row row() {
    return new Row();
  }
}
