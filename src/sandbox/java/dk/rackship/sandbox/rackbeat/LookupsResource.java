package dk.rackship.sandbox.rackbeat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The reference lists, all read in the same way. */
@Path(
    "/api/{list:"
        + " customer-groups|product-groups|locations|delivery-terms|payment-terms|employees|layouts|fields|user-account-plugins}")
@RequestScoped
public class LookupsResource {
  @Inject Caller caller;

  @PathParam("list")
  String list = "";

  private Kind kind() {
    return Kind.ofPath(list).orElseThrow(Refusal::notFound);
  }

  @GET
  public Response list() {
    return caller.run(a -> Answers.page(kind().plural, a.table(kind()).all(), caller.query()));
  }

  @GET
  @Path("{key}")
  public Response get(@PathParam("key") String key) {
    return caller.run(a -> Answers.one(kind(), a.table(kind()).get(key), caller.query()));
  }
}
