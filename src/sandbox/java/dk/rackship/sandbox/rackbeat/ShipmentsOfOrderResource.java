package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Assumptions;
import dk.rackship.sandbox.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** Shipments of one order: made, picked, taken back. */
@Path("/api/orders")
@RequestScoped
public class ShipmentsOfOrderResource {
  @Inject Caller caller;

  @PathParam("number")
  @DefaultValue("")
  String number = "";

  @POST
  @Path("{number: [0-9]+}/create-shipment")
  public Response create(String body) {
    return caller.write(
        body,
        (a, json) -> {
          ObjectNode shipment = a.shipments().create(OrdersResource.order(a, number), json);
          return Answers.one(Assumptions.CREATE_SHIPMENT_STATUS, Kind.ORDER_SHIPMENTS, shipment);
        });
  }

  @GET
  @Path("{number: [0-9]+}/shipments")
  public Response list() {
    return caller.run(
        a -> {
          List<ObjectNode> all = a.shipments().of(OrdersResource.order(a, number));
          return Answers.page("order_shipments", all, caller.query());
        });
  }

  @POST
  @Path("{number: [0-9]+}/shipments")
  public Response createTheOldWay(String body) {
    return create(body);
  }

  @GET
  @Path("{number: [0-9]+}/shipments/{id: [0-9]+}")
  public Response get(@PathParam("id") String id) {
    return caller.run(a -> Answers.one(200, Kind.ORDER_SHIPMENTS, shipment(a, id)));
  }

  @DELETE
  @Path("{number: [0-9]+}/shipments/{id: [0-9]+}")
  public Response delete(@PathParam("id") String id) {
    return caller.run(
        a -> {
          a.shipments().delete(shipment(a, id));
          return Answers.ok();
        });
  }

  @GET
  @Path("{number: [0-9]+}/shipments/{id: [0-9]+}/lines")
  public Response lines(@PathParam("id") String id) {
    return caller.run(
        a -> {
          List<ObjectNode> lines = new ArrayList<>();
          shipment(a, id).path("lines").forEach(line -> lines.add((ObjectNode) line));
          return Answers.page("order_shipment_lines", lines, caller.query());
        });
  }

  @POST
  @Path("{number: [0-9]+}/shipments/{id: [0-9]+}/lines/{line: [0-9]+}/{mark: mark-(un)?picked}")
  public Response pickLine(
      @PathParam("id") String id, @PathParam("line") int line, @PathParam("mark") String mark) {
    return caller.run(
        a -> {
          a.shipments().pick(shipment(a, id), line, mark.equals("mark-picked"));
          return Answers.ok();
        });
  }

  @POST
  @Path("{number: [0-9]+}/shipments/{id: [0-9]+}/mark-picked")
  public Response pick(@PathParam("id") String id) {
    return caller.run(
        a -> Answers.one(200, Kind.ORDER_SHIPMENTS, a.shipments().pick(shipment(a, id))));
  }

  @POST
  @Path("{number: [0-9]+}/shipments/{id: [0-9]+}/mark-shipped")
  public Response shipTheOldWay(@PathParam("id") String id) {
    ObjectNode all = Json.object().put("pick", true);
    return caller.run(
        a -> Answers.one(200, Kind.ORDER_SHIPMENTS, a.shipments().ship(shipment(a, id), all)));
  }

  @POST
  @Path("shipments/{id: [0-9]+}/mark-shipped")
  public Response ship(@PathParam("id") String id, String body) {
    return caller.write(
        body,
        (a, json) ->
            Answers.one(
                200,
                Kind.ORDER_SHIPMENTS,
                a.shipments().ship(a.table(Kind.ORDER_SHIPMENTS).get(id), json)));
  }

  @POST
  @Path("shipments/{id: [0-9]+}/download-delivery-note")
  public Response deliveryNote(@PathParam("id") String id) {
    return caller.run(
        a -> {
          String pdf =
              "%PDF-1.4\n% " + a.table(Kind.ORDER_SHIPMENTS).get(id).path("id") + "\n%%EOF\n";
          return Response.ok(pdf).type("application/pdf").build();
        });
  }

  private ObjectNode shipment(RackbeatAccount account, String id) {
    ObjectNode shipment = account.table(Kind.ORDER_SHIPMENTS).get(id);
    if (!shipment.path("order_id").asText().equals(number)) {
      throw Refusal.notFound();
    }
    return shipment;
  }
}
