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
import java.util.ArrayList;
import java.util.List;

/** Lines and custom field values of one order. */
@Path("/api/orders")
@RequestScoped
public class OrderLinesResource {
  @Inject Caller caller;

  @PathParam("number")
  String number = "";

  @GET
  @Path("{number: [0-9]+}/lines")
  public Response list() {
    return caller.run(a -> Answers.page("order_lines", lines(a), caller.query()));
  }

  private List<ObjectNode> lines(RackbeatAccount account) {
    List<ObjectNode> lines = new ArrayList<>();
    OrdersResource.order(account, number).path("lines").forEach(l -> lines.add((ObjectNode) l));
    return lines;
  }

  @POST
  @Path("{number: [0-9]+}/lines")
  public Response add(String body) {
    return caller.write(
        body, (a, json) -> line(201, a.orders().addLine(OrdersResource.order(a, number), json)));
  }

  @PUT
  @Path("{number: [0-9]+}/lines/{line: [0-9]+}")
  public Response change(@PathParam("line") int line, String body) {
    return caller.write(
        body,
        (a, json) -> line(200, a.orders().changeLine(OrdersResource.order(a, number), line, json)));
  }

  @DELETE
  @Path("{number: [0-9]+}/lines/{line: [0-9]+}")
  public Response remove(@PathParam("line") int line) {
    return caller.run(
        a -> {
          a.orders().removeLine(OrdersResource.order(a, number), line);
          return Answers.ok();
        });
  }

  private static Response line(int status, ObjectNode line) {
    return Answers.json(status, Json.object().set("order_line", line));
  }

  @GET
  @Path("{number: [0-9]+}/fields")
  public Response fields() {
    return caller.run(
        a -> {
          ObjectNode body = Json.object();
          body.set("field_values", OrdersResource.order(a, number).withArray("/field_values"));
          return Answers.json(200, body);
        });
  }

  @PUT
  @Path("{number: [0-9]+}/fields")
  public Response setFields(String body) {
    return caller.write(
        body,
        (a, json) -> {
          if (!json.path("custom_fields").isArray()) {
            throw Refusal.invalid("custom_fields", "The custom fields field is required.");
          }
          var values = OrdersResource.order(a, number).putArray("field_values");
          json.path("custom_fields").forEach(values::add);
          return Answers.ok();
        });
  }
}
