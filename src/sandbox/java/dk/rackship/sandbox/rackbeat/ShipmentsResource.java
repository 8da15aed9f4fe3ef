package dk.rackship.sandbox.rackbeat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Shipments over all orders. */
@Path("/api/order-shipments")
@RequestScoped
public class ShipmentsResource {
  @Inject Caller caller;

  @GET
  public Response list() {
    return caller.run(
        a ->
            Answers.page(
                "order_shipments", a.table(Kind.ORDER_SHIPMENTS).visible(), caller.query()));
  }

  @GET
  @Path("{id: [0-9]+}")
  public Response get(@PathParam("id") String id) {
    return caller.run(
        a ->
            Answers.one(
                Kind.ORDER_SHIPMENTS, a.table(Kind.ORDER_SHIPMENTS).get(id), caller.query()));
  }
}
