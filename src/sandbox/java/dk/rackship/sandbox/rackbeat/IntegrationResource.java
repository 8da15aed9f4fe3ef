package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Accepting and cancelling an installation: the one-time token in the path is the proof. */
@Path("/integration")
@RequestScoped
public class IntegrationResource {
  @Inject Caller caller;

  @POST
  @Path("accept/{token}")
  public Response accept(@PathParam("token") String token) {
    return caller.run(
        a -> {
          ObjectNode body = Json.object().put("access_token", a.tokens().accept(token));
          body.put("app_slug", "webshipper").put("redirect_to", "https://app.rackbeat.com/apps");
          return Answers.json(200, body);
        });
  }

  @POST
  @Path("cancel/{token}")
  public Response cancel(@PathParam("token") String token) {
    return caller.run(
        a -> {
          a.tokens().cancel(token);
          return Answers.ok();
        });
  }
}
