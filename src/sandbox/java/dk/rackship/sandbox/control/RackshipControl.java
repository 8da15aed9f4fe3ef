package dk.rackship.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import dk.rackship.sandbox.demo.ByKeys;
import dk.rackship.sandbox.demo.RackshipApi;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/**
 * The merchant's connection in the application, called through the application's own interface as
 * its operator, so that no login is in the page.
 */
@Path("/")
@RequestScoped
public class RackshipControl {
  @Inject RackshipApi rackship;
  @Inject ByKeys keys;
  @Inject Merchants merchants;
  @Context UriInfo uri;

  @PathParam("m")
  int id;

  @GET
  @Path("{m: [0-9]+}/connection")
  public Response connection() {
    return Reply.ok(find());
  }

  @POST
  @Path("{m: [0-9]+}/connection")
  public Response connect() {
    return answer(keys.connect(logins()));
  }

  @DELETE
  @Path("{m: [0-9]+}/connection")
  public Response disconnect() {
    return answer(rackship.call("DELETE", path(query()), null));
  }

  @POST
  @Path("{m: [0-9]+}/connection/credentials")
  public Response reconnect() {
    return answer(rackship.post(path("/credentials"), keys.of(logins())));
  }

  @POST
  @Path("{m: [0-9]+}/connection/usual-settings")
  public Response chooseSettings() {
    return answer(keys.choose(path("")));
  }

  @PATCH
  @Path("{m: [0-9]+}/connection/settings")
  public Response changeSettings(String body) {
    ObjectNode changes = Json.read(body);
    return answer(keys.change(path(""), (settings, options) -> settings.setAll(changes)));
  }

  @GET
  @Path("{m: [0-9]+}/rackship/{rest: .+}")
  public Response read(@PathParam("rest") String rest) {
    return pass("GET", rest, null);
  }

  @POST
  @Path("{m: [0-9]+}/rackship/{rest: .+}")
  public Response act(@PathParam("rest") String rest, String body) {
    return pass("POST", rest, Json.read(body));
  }

  @DELETE
  @Path("{m: [0-9]+}/rackship/{rest: .+}")
  public Response end(@PathParam("rest") String rest) {
    return pass("DELETE", rest, null);
  }

  private Response pass(String method, String rest, @Nullable ObjectNode body) {
    return answer(rackship.call(method, path("/" + rest + query()), body));
  }

  private String query() {
    String query = uri.getRequestUri().getRawQuery();
    return query == null ? "" : "?" + query;
  }

  private static Response answer(RackshipApi.Answer answer) {
    return Reply.json(answer.status() == 0 ? 502 : answer.status(), answer.body());
  }

  private ByKeys.Logins logins() {
    Merchant merchant = Reply.merchant(merchants, id);
    return new ByKeys.Logins(
        merchant.rackbeat().apiToken(),
        merchant.webshipper().name(),
        merchant.webshipper().apiToken());
  }

  private String path(String rest) {
    return "/api/connections/" + find().path("id").asText() + rest;
  }

  private JsonNode find() {
    return rackship
        .connection(id)
        .orElseThrow(
            () ->
                new NotFoundException(
                    "the application knows no such connection, or does not answer"));
  }
}
