package dk.rackship.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import dk.rackship.sandbox.webshipper.Resource;
import dk.rackship.sandbox.webshipper.Type;
import dk.rackship.sandbox.webshipper.WebshipperAccount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a merchant does in Webshipper's own pages. */
@Path("/")
@RequestScoped
public class WebshipperControl {
  private static final Map<String, List<String>> STEPS =
      Map.of(
          "mark-dispatched", List.of("status", "dispatched"),
          "hold", List.of("status", "on_hold"),
          "release", List.of("status", "pending"),
          "cancel", List.of("status", "cancelled"),
          "lock", List.of("lock_state", "locked"),
          "unlock", List.of("lock_state", "unlocked"));

  @Inject Merchants merchants;

  @PathParam("m")
  int id;

  @POST
  @Path("{m: [0-9]+}/webshipper/orders")
  public Response create(String body) {
    ObjectNode attributes = Json.read(body);
    JsonNode createdAt = attributes.remove("createdAt");
    ObjectNode data = WebshopOrder.document(attributes);
    return act(
        a -> {
          Resource order = a.orders().create(data);
          if (createdAt != null) {
            order.attributes().set("created_at", createdAt);
          }
          return Reply.json(201, a.describe(order));
        });
  }

  @PATCH
  @Path("{m: [0-9]+}/webshipper/orders/{order}")
  public Response edit(@PathParam("order") int order, String body) {
    ObjectNode data = WebshopOrder.change(order, Json.read(body));
    return act(a -> Reply.ok(a.describe(a.orders().update(a.get(Type.ORDERS, order), data))));
  }

  @DELETE
  @Path("{m: [0-9]+}/webshipper/orders/{order}")
  public Response delete(@PathParam("order") int order) {
    return act(
        a -> {
          a.orders().delete(a.get(Type.ORDERS, order));
          return Response.noContent().build();
        });
  }

  @POST
  @Path(
      "{m: [0-9]+}/webshipper/orders/{order}/{step:"
          + " mark-dispatched|hold|release|cancel|lock|unlock}")
  public Response step(@PathParam("order") int order, @PathParam("step") String step) {
    List<String> change = STEPS.getOrDefault(step, List.of("status", "pending"));
    return act(
        a -> {
          Resource found = a.get(Type.ORDERS, order);
          a.orders().set(found, change.get(0), change.get(1));
          return Reply.ok(a.describe(found));
        });
  }

  @POST
  @Path("{m: [0-9]+}/webshipper/orders/{order}/{kind: dispatch|return|test-shipment}")
  public Response dispatch(
      @PathParam("order") int order, @PathParam("kind") String kind, String body) {
    ArrayNode parcels = parcels(Json.read(body));
    ObjectNode shipment = Json.object().put("is_return", kind.equals("return"));
    shipment.put("test_mode", kind.equals("test-shipment"));
    return act(
        a -> {
          Resource found = a.get(Type.ORDERS, order);
          return Reply.json(201, a.describe(a.dispatch().book(found, parcels, shipment)));
        });
  }

  private static ArrayNode parcels(ObjectNode body) {
    ArrayNode parcels = Json.MAPPER.createArrayNode();
    body.path("parcels").forEach(parcel -> parcels.add(parcel(parcel)));
    return parcels.isEmpty() ? parcels.add(Json.object()) : parcels;
  }

  private static ObjectNode parcel(JsonNode simple) {
    ObjectNode parcel = Json.object();
    parcel.set("tracking", tracking(simple));
    if (simple.path("lines").isArray()) {
      ArrayNode lines = parcel.putArray("order_lines");
      for (JsonNode line : simple.path("lines")) {
        ObjectNode packed = lines.addObject().put("id", line.path("orderLineId").asInt());
        packed.put("quantity", line.path("quantity").asInt());
      }
    }
    return parcel;
  }

  private static ObjectNode tracking(JsonNode simple) {
    String number = Json.text(simple, "trackingNumber");
    ObjectNode tracking = Json.object();
    if (!number.isEmpty()) {
      String url = Json.text(simple, "url");
      tracking.put("number", number);
      tracking.put("url", url.isEmpty() ? "https://track.example.test/" + number : url);
    }
    return tracking;
  }

  @POST
  @Path("{m: [0-9]+}/webshipper/shipments/{shipment}/tracking")
  public Response track(@PathParam("shipment") int shipment, String body) {
    ObjectNode tracking = tracking(Json.read(body));
    return act(
        a -> {
          Resource found = a.get(Type.SHIPMENTS, shipment);
          a.dispatch().track(found, tracking);
          return Reply.ok(a.describe(found));
        });
  }

  private Response act(Function<WebshipperAccount, Response> action) {
    WebshipperAccount account = Reply.merchant(merchants, id).webshipper();
    return account.locked(() -> action.apply(account));
  }
}
