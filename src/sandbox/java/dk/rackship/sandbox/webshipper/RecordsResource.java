package dk.rackship.sandbox.webshipper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Assumptions;
import dk.rackship.sandbox.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;

/**
 * All records in the same way: list, read, follow a relationship; orders, shipments and webhooks
 * are also written.
 */
@Path("/{account}/v2")
@RequestScoped
public class RecordsResource {
  @Inject Caller caller;

  @GET
  @Path("{type: [a-z_]+}")
  public Response list(@PathParam("type") String name) {
    return caller.run(a -> list(a, type(name), a.allVisible(type(name))));
  }

  private Response list(WebshipperAccount account, Type type, Collection<Resource> all) {
    List<Resource> page = caller.query().select(type, all);
    return Answers.json(200, account.documents().list(page, caller.query().include()));
  }

  @POST
  @Path("{type: [a-z_]+}")
  public Response create(@PathParam("type") String name, String body) {
    return caller.write(
        body,
        (a, data) ->
            switch (type(name)) {
              case ORDERS -> one(201, a, a.byApi(a.orders().create(data)));
              case SHIPMENTS -> one(201, a, book(a, data));
              case WEBHOOKS -> one(201, a, subscribe(a, data));
              default -> throw Refusal.of(405, "405", "Read only");
            });
  }

  @GET
  @Path("{type: [a-z_]+}/{id: [0-9]+}")
  public Response get(@PathParam("type") String name, @PathParam("id") int id) {
    return caller.run(a -> one(200, a, a.visible(type(name), id)));
  }

  @PATCH
  @Path("{type: [a-z_]+}/{id: [0-9]+}")
  public Response update(@PathParam("type") String name, @PathParam("id") int id, String body) {
    return caller.write(
        body,
        (a, data) ->
            switch (type(name)) {
              case ORDERS -> one(200, a, a.orders().update(a.get(Type.ORDERS, id), data));
              case WEBHOOKS -> one(200, a, a.events().change(a.get(Type.WEBHOOKS, id), data));
              default -> throw Refusal.of(405, "405", "Read only");
            });
  }

  @DELETE
  @Path("{type: [a-z_]+}/{id: [0-9]+}")
  public Response delete(@PathParam("type") String name, @PathParam("id") int id) {
    return caller.run(
        a -> {
          Resource record = a.get(type(name), id);
          switch (record.type) {
            case ORDERS -> a.orders().delete(record);
            case WEBHOOKS, WEBHOOK_FAILURES -> a.remove(record.type, id);
            default -> throw Refusal.of(405, "405", "Read only");
          }
          return Response.noContent().build();
        });
  }

  @GET
  @Path("{type: [a-z_]+}/{id: [0-9]+}/{relationship: [a-z_]+}")
  public Response related(
      @PathParam("type") String name,
      @PathParam("id") int id,
      @PathParam("relationship") String relationship) {
    return caller.run(
        a -> {
          Resource from = a.get(type(name), id);
          List<Resource> related = a.related(from, relationship);
          if (!from.type.toOne().containsKey(relationship)) {
            return list(a, type(relationship), related);
          }
          return related.isEmpty()
              ? Answers.json(200, Json.object().putNull("data"))
              : one(200, a, related.get(0));
        });
  }

  @GET
  @Path("order_lines")
  public Response orderLines() {
    return caller.run(
        a -> {
          ArrayNode data = Json.MAPPER.createArrayNode();
          for (Resource order : caller.query().selectOrders(a.all(Type.ORDERS))) {
            order.attributes.path("order_lines").forEach(line -> data.add(line(line)));
          }
          return Answers.json(200, Json.object().set("data", data));
        });
  }

  private static ObjectNode line(JsonNode line) {
    ObjectNode resource = Json.object().put("id", line.path("id").asText());
    return resource.put("type", "order_lines").set("attributes", line);
  }

  @GET
  @Path("packages/{id: [0-9]+}")
  public Response parcel(@PathParam("id") int id) {
    return caller.run(
        a -> {
          for (Resource shipment : a.all(Type.SHIPMENTS)) {
            for (JsonNode parcel : shipment.attributes.path("packages")) {
              if (parcel.path("id").asInt() == id) {
                ObjectNode data = Json.object().put("id", String.valueOf(id));
                data.put("type", "packages").set("attributes", parcel);
                return Answers.json(200, Json.object().set("data", data));
              }
            }
          }
          throw Refusal.notFound(String.valueOf(id));
        });
  }

  private Response one(int status, WebshipperAccount account, Resource resource) {
    return Answers.json(status, account.documents().one(resource, caller.query().include()));
  }

  private static Type type(String name) {
    return Type.of(name).orElseThrow(() -> Refusal.of(404, "404", "No such resource: " + name));
  }

  private static Resource book(WebshipperAccount account, JsonNode data) {
    int order = data.at("/relationships/order/data/id").asInt();
    Resource found =
        account
            .find(Type.ORDERS, order)
            .orElseThrow(() -> Refusal.invalid("relationships/order", "must exist"));
    ObjectNode attributes =
        data.path("attributes") instanceof ObjectNode given ? given.deepCopy() : Json.object();
    JsonNode packages = attributes.remove("packages");
    return packages instanceof ArrayNode parcels && !parcels.isEmpty()
        ? account.dispatch().book(found, parcels, attributes)
        : account.dispatch().all(found, attributes);
  }

  private static Resource subscribe(WebshipperAccount account, JsonNode data) {
    if (account.faults().plan().webhooksNotInPlan()) {
      throw Refusal.of(Assumptions.WEBHOOKS_NOT_IN_PLAN_STATUS, "403", "Not part of your plan.");
    }
    return account.events().subscribe(data);
  }
}
