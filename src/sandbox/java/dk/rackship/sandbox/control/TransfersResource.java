package dk.rackship.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import dk.rackship.sandbox.demo.RackshipApi;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/**
 * The merchant's connection and transfers, read from the application, so that no login is in the
 * page.
 */
@Path("/")
@RequestScoped
public class TransfersResource {
  @Inject RackshipApi rackship;

  @GET
  @Path("{m: [0-9]+}/connection")
  public Response connection(@PathParam("m") int id) {
    return Reply.ok(find(id));
  }

  @GET
  @Path("{m: [0-9]+}/transfers")
  public Response transfers(@PathParam("m") int id) {
    return pass(id, "/transfers?limit=50");
  }

  @GET
  @Path("{m: [0-9]+}/transfers/{transfer: [A-Za-z0-9-]+}")
  public Response transfer(@PathParam("m") int id, @PathParam("transfer") String transfer) {
    return pass(id, "/transfers/" + transfer);
  }

  private Response pass(int id, String path) {
    var answer = rackship.get("/api/connections/" + find(id).path("id").asText() + path);
    return Reply.json(answer.status() == 0 ? 502 : answer.status(), answer.body());
  }

  private JsonNode find(int id) {
    return rackship
        .connection(id)
        .orElseThrow(() -> new NotFoundException("the application knows no such connection"));
  }
}
