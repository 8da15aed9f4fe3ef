package dk.rackship.sandbox.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import dk.rackship.sandbox.rackbeat.Kind;
import dk.rackship.sandbox.rackbeat.RackbeatAccount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/**
 * What a merchant does in Rackbeat's own pages. Webhooks are fired as by hand: never suppressed.
 */
@Path("/")
@RequestScoped
public class RackbeatControl {
  @Inject Merchants merchants;

  @PathParam("m")
  int id;

  @POST
  @Path("{m: [0-9]+}/rackbeat/orders")
  public Response create(String body) {
    ObjectNode wanted = Json.read(body);
    return act(
        a -> {
          ObjectNode order = a.orders().create(SimpleOrder.write(wanted, true));
          extras(order, wanted);
          if (wanted.path("book").asBoolean()) {
            a.orders().book(order);
          }
          return Reply.json(201, order);
        });
  }

  private static void extras(ObjectNode order, ObjectNode wanted) {
    if (wanted.path("senderAddress").isObject()) {
      order.set("sender_address", wanted.get("senderAddress"));
    }
    if (wanted.has("createdAt")) {
      order.set("created_at", wanted.get("createdAt"));
    }
  }

  @PATCH
  @Path("{m: [0-9]+}/rackbeat/orders/{number}")
  public Response edit(@PathParam("number") String number, String body) {
    ObjectNode wanted = Json.read(body);
    return act(
        a -> {
          ObjectNode order = order(a, number);
          boolean booked = order.path("is_booked").asBoolean();
          if (booked) {
            a.orders().reopen(order);
          }
          extras(order, wanted);
          a.orders().update(order, SimpleOrder.write(wanted, false));
          return Reply.ok(booked ? a.orders().book(order) : order);
        });
  }

  @DELETE
  @Path("{m: [0-9]+}/rackbeat/orders/{number}")
  public Response delete(@PathParam("number") String number) {
    return act(
        a -> {
          a.orders().delete(order(a, number));
          return Response.noContent().build();
        });
  }

  @POST
  @Path("{m: [0-9]+}/rackbeat/orders/{number}/{step: book|reopen|cancel}")
  public Response step(@PathParam("number") String number, @PathParam("step") String step) {
    return act(
        a -> {
          ObjectNode order = order(a, number);
          return Reply.ok(
              switch (step) {
                case "book" -> a.orders().book(order);
                case "reopen" -> a.orders().reopen(order);
                default -> a.orders().cancel(order);
              });
        });
  }

  @POST
  @Path("{m: [0-9]+}/rackbeat/orders/{number}/ship")
  public Response ship(@PathParam("number") String number, String body) {
    ObjectNode wanted = Json.read(body);
    return act(
        a -> {
          ObjectNode shipment =
              a.shipments().createByHand(order(a, number), SimpleOrder.lines(wanted));
          return Reply.json(
              201,
              wanted.path("ship").asBoolean(true)
                  ? a.shipments().ship(shipment, Json.object().put("pick", true))
                  : shipment);
        });
  }

  @POST
  @Path("{m: [0-9]+}/rackbeat/shipments/{shipment: [0-9]+}/{step: pick|ship}")
  public Response step(
      @PathParam("shipment") int shipment, @PathParam("step") String step, String body) {
    return act(
        a -> {
          ObjectNode found = a.table(Kind.ORDER_SHIPMENTS).get(String.valueOf(shipment));
          return Reply.ok(
              step.equals("pick")
                  ? a.shipments().pick(found)
                  : a.shipments().ship(found, Json.object().put("pick", true)));
        });
  }

  @DELETE
  @Path("{m: [0-9]+}/rackbeat/shipments/{shipment: [0-9]+}")
  public Response deleteShipment(@PathParam("shipment") int shipment) {
    return act(
        a -> {
          a.shipments().delete(a.table(Kind.ORDER_SHIPMENTS).get(String.valueOf(shipment)));
          return Response.noContent().build();
        });
  }

  private static ObjectNode order(RackbeatAccount account, String number) {
    return account.table(Kind.ORDERS).get(number);
  }

  private Response act(Function<RackbeatAccount, Response> action) {
    RackbeatAccount account = Reply.merchant(merchants, id).rackbeat();
    return account.locked(false, () -> action.apply(account));
  }
}
