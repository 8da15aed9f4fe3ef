package dk.rackship.sandbox.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Many orders at once, and how many of them have their one counterpart on the other side. */
@Path("/")
@RequestScoped
public class StormControl {
  private static final int MOST = 10_000;
  @Inject Merchants merchants;

  @PathParam("m")
  int id;

  @POST
  @Path("{m: [0-9]+}/storm")
  public Response storm(String body) {
    int orders = Json.read(body).path("orders").asInt(100);
    if (orders < 1 || orders > MOST) {
      throw new BadRequestException("orders must be 1 to " + MOST);
    }
    ObjectNode made = new Storm(Reply.merchant(merchants, id), orders).breakLoose();
    return Reply.ok(made);
  }

  @GET
  @Path("{m: [0-9]+}/pairs")
  public Response pairs() {
    return Reply.ok(new Pairs(Reply.merchant(merchants, id)).toJson());
  }
}
