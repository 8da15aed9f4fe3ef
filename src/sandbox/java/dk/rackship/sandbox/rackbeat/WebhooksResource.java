package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Assumptions;
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

/** Subscriptions. The pair event and url is unique; the token is given once. */
@Path("/api/webhooks")
@RequestScoped
public class WebhooksResource {
  @Inject Caller caller;

  @GET
  public Response list() {
    return caller.run(a -> Answers.page("webhooks", a.table(Kind.WEBHOOKS).all(), caller.query()));
  }

  @POST
  public Response create(String body) {
    return caller.write(
        body,
        (a, json) -> {
          if (a.faults().plan().webhooksNotInPlan()) {
            throw Refusal.of(403, "This action is unauthorized.");
          }
          return a.events()
              .same(json)
              .map(hook -> Answers.one(200, Kind.WEBHOOKS, a.events().change(hook, json)))
              .orElseGet(() -> Answers.one(201, Kind.WEBHOOKS, a.events().subscribe(json)));
        });
  }

  @GET
  @Path("{id: [0-9]+}")
  public Response get(@PathParam("id") String id) {
    return caller.run(a -> Answers.one(200, Kind.WEBHOOKS, a.table(Kind.WEBHOOKS).get(id)));
  }

  @PUT
  @Path("{id: [0-9]+}")
  public Response change(@PathParam("id") String id, String body) {
    return caller.write(
        body,
        (a, json) -> {
          ObjectNode hook = a.table(Kind.WEBHOOKS).get(id);
          return Answers.one(200, Kind.WEBHOOKS, a.events().change(hook, json));
        });
  }

  @DELETE
  @Path("{id: [0-9]+}")
  public Response delete(@PathParam("id") String id) {
    return caller.run(
        a -> {
          a.table(Kind.WEBHOOKS).get(id);
          a.table(Kind.WEBHOOKS).remove(id);
          return Response.status(Assumptions.WEBHOOK_DELETED_STATUS).build();
        });
  }

  @GET
  @Path("{id: [0-9]+}/logs")
  public Response logs(@PathParam("id") String id) {
    return caller.run(
        a -> {
          a.table(Kind.WEBHOOKS).get(id);
          return Answers.page("webhook_logs", List.of(), caller.query());
        });
  }
}
