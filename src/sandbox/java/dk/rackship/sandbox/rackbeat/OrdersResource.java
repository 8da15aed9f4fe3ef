package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * Sales orders, their lines, notes and custom fields. Drafts have their own path, and are the same
 * records.
 */
@Path("/api/orders")
@RequestScoped
public class OrdersResource {
  @Inject Caller caller;

  @GET
  public Response list() {
    return caller.run(a -> Answers.page("orders", a.table(Kind.ORDERS).visible(), caller.query()));
  }

  @POST
  public Response create(String body) {
    return caller.write(
        body,
        (a, json) -> Answers.one(201, Kind.ORDERS, a.byApi(Kind.ORDERS, a.orders().create(json))));
  }

  @GET
  @Path("drafts")
  public Response drafts() {
    return caller.run(
        a -> {
          List<ObjectNode> drafts =
              a.table(Kind.ORDERS).visible().stream()
                  .filter(order -> !order.path("is_booked").asBoolean())
                  .toList();
          return Answers.page("orders", drafts, caller.query());
        });
  }

  @POST
  @Path("drafts")
  public Response createDraft(String body) {
    return create(body);
  }

  @GET
  @Path("{drafts: (drafts/)?}{number: [0-9]+}")
  public Response get(@PathParam("number") String number) {
    return caller.run(a -> Answers.one(Kind.ORDERS, order(a, number), caller.query()));
  }

  @PUT
  @Path("{drafts: (drafts/)?}{number: [0-9]+}")
  public Response update(@PathParam("number") String number, String body) {
    return caller.write(
        body,
        (a, json) -> Answers.one(200, Kind.ORDERS, a.orders().update(order(a, number), json)));
  }

  @DELETE
  @Path("{drafts: (drafts/)?}{number: [0-9]+}")
  public Response delete(@PathParam("number") String number) {
    return caller.run(
        a -> {
          a.orders().delete(order(a, number));
          return Answers.ok();
        });
  }

  @POST
  @Path("{number: [0-9]+}/book")
  public Response book(@PathParam("number") String number, String body) {
    return caller.write(
        body, (a, json) -> Answers.one(200, Kind.ORDERS, a.orders().book(order(a, number))));
  }

  @POST
  @Path("{number: [0-9]+}/book-for-shipping")
  public Response bookForShipping(@PathParam("number") String number, String body) {
    return caller.write(
        body,
        (a, json) -> {
          a.orders().book(order(a, number));
          return Answers.ok();
        });
  }

  @POST
  @Path("{number: [0-9]+}/reopen")
  public Response reopen(@PathParam("number") String number, String body) {
    return caller.write(
        body,
        (a, json) -> {
          a.orders().reopen(order(a, number));
          return Answers.ok();
        });
  }

  @GET
  @Path("{number: [0-9]+}/notes")
  public Response notes(@PathParam("number") String number) {
    return caller.run(
        a -> Answers.page("order_notes", a.orders().notes(order(a, number)), caller.query()));
  }

  @POST
  @Path("{number: [0-9]+}/notes")
  public Response addNote(@PathParam("number") String number, String body) {
    return caller.write(
        body,
        (a, json) -> {
          ObjectNode note = a.orders().addNote(order(a, number), json);
          return Answers.json(201, Json.object().set("order_note", note));
        });
  }

  static ObjectNode order(RackbeatAccount account, String number) {
    return account.table(Kind.ORDERS).visible(number);
  }
}
