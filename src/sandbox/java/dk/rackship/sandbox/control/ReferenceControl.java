package dk.rackship.sandbox.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import dk.rackship.sandbox.rackbeat.Kind;
import dk.rackship.sandbox.rackbeat.RackbeatAccount;
import dk.rackship.sandbox.webshipper.Resource;
import dk.rackship.sandbox.webshipper.Type;
import dk.rackship.sandbox.webshipper.WebshipperAccount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * The merchant's reference data, changed behind the application's back. A product's number with a
 * slash is encoded twice, as Rackbeat's callers do.
 */
@Path("/")
@RequestScoped
public class ReferenceControl {
  @Inject Merchants merchants;

  @PathParam("m")
  int id;

  @PUT
  @Path("{m: [0-9]+}/rackbeat/{list: [a-z-]+}/{key}")
  public Response putRackbeat(
      @PathParam("list") String list, @PathParam("key") String key, String body) {
    Kind kind = kind(list);
    String name = URLDecoder.decode(key.replace("+", "%2B"), StandardCharsets.UTF_8);
    RackbeatAccount account = Reply.merchant(merchants, id).rackbeat();
    return account.locked(
        false,
        () -> {
          ObjectNode row = account.table(kind).find(name).orElseGet(Json::object);
          row.setAll(Json.read(body));
          boolean text = kind == Kind.PRODUCTS;
          row = text ? row.put(kind.key, name) : row.put(kind.key, Integer.parseInt(name));
          return Reply.ok(account.table(kind).put(row));
        });
  }

  @DELETE
  @Path("{m: [0-9]+}/rackbeat/{list: [a-z-]+}/{key}")
  public Response removeRackbeat(@PathParam("list") String list, @PathParam("key") String key) {
    RackbeatAccount account = Reply.merchant(merchants, id).rackbeat();
    account.table(kind(list)).remove(key);
    return Response.noContent().build();
  }

  @PUT
  @Path("{m: [0-9]+}/webshipper/{type: [a-z_]+}/{key: [0-9]+}")
  public Response putWebshipper(
      @PathParam("type") String type, @PathParam("key") int key, String body) {
    WebshipperAccount account = Reply.merchant(merchants, id).webshipper();
    return account.locked(
        () -> {
          ObjectNode attributes =
              account.find(type(type), key).map(Resource::attributes).orElseGet(Json::object);
          attributes.setAll(Json.read(body));
          return Reply.ok(account.describe(account.put(type(type), key, attributes)));
        });
  }

  @DELETE
  @Path("{m: [0-9]+}/webshipper/{type: [a-z_]+}/{key: [0-9]+}")
  public Response removeWebshipper(@PathParam("type") String type, @PathParam("key") int key) {
    WebshipperAccount account = Reply.merchant(merchants, id).webshipper();
    return account.locked(
        () -> {
          account.remove(type(type), key);
          return Response.noContent().build();
        });
  }

  private static Kind kind(String list) {
    return Kind.ofPath(list).orElseThrow(() -> new NotFoundException("no such list: " + list));
  }

  private static Type type(String name) {
    return Type.of(name).orElseThrow(() -> new NotFoundException("no such type: " + name));
  }
}
