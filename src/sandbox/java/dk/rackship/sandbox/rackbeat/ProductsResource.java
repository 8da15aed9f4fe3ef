package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Products; through /items the same, and no lots. Numbers may hold slashes, plain or encoded twice.
 */
@Path("/api/{list: products|items|lots}")
@RequestScoped
public class ProductsResource {
  @Inject Caller caller;

  @PathParam("list")
  String list = "";

  private Kind kind() {
    return Kind.ofPath(list).orElseThrow(Refusal::notFound);
  }

  @GET
  public Response list() {
    return caller.run(a -> Answers.page(list, a.table(kind()).all(), caller.query()));
  }

  @POST
  public Response create(String body) {
    if (kind() != Kind.PRODUCTS) {
      throw Refusal.of(405, "Method not allowed.");
    }
    return caller.write(
        body,
        (a, json) ->
            Answers.one(
                201, Kind.PRODUCTS, a.byApi(Kind.PRODUCTS, a.master().createProduct(json))));
  }

  @GET
  @Path("{number: .+}")
  public Response get(@PathParam("number") String number) {
    return caller.run(a -> Answers.one(kind(), product(a, number), caller.query()));
  }

  @PUT
  @Path("{number: .+}")
  public Response update(@PathParam("number") String number, String body) {
    return caller.write(
        body,
        (a, json) -> {
          ObjectNode changed = a.master().updateProduct(product(a, number), json);
          return Answers.one(200, Kind.PRODUCTS, changed);
        });
  }

  @GET
  @Path("{number: .+}/fields")
  public Response fields(@PathParam("number") String number) {
    return caller.run(
        a -> {
          ObjectNode body = Json.object();
          body.set("field_values", product(a, number).withArray("/field_values"));
          return Answers.json(200, body);
        });
  }

  private ObjectNode product(RackbeatAccount account, String shown) {
    String number = shown.contains("%") ? URLDecoder.decode(shown, StandardCharsets.UTF_8) : shown;
    Optional<ObjectNode> found = account.table(kind()).find(number);
    return found
        .or(
            () ->
                account.table(kind()).all().stream()
                    .filter(each -> Json.text(each, "urlfriendly_number").equals(number))
                    .findFirst())
        .orElseThrow(Refusal::notFound);
  }
}
