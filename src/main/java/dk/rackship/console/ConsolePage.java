package dk.rackship.console;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The operator's page. It holds no secret, but asking for the login here makes the browser ask the
 * person once, before the page's own calls: from then on it sends the login along by itself.
 */
@Path("/console")
@RolesAllowed("operator")
public class ConsolePage {
  @Context private ServletContext files;
  @Context private Request request;

  @GET
  @Operation(summary = "The operator's console")
  public Response console() {
    return PageFile.find(files, "pages/console.html").answer(request);
  }
}
