package dk.rackship.console;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The static pages. The interface owns the server's root, so the server itself serves no files;
 * these are the ones that go out: {@code /pages} of the application and the WebJars.
 */
@Path("/")
@PermitAll
public class Pages {
  private static final String FILE =
      "{file: (pages|webjars|_static)(/[A-Za-z0-9_@-][A-Za-z0-9._@-]*)+}";
  private final FramingSite site;
  @Context private ServletContext files;
  @Context private Request request;

  @Inject
  public Pages(FramingSite site) {
    this.site = site;
  }

  @GET
  @Operation(hidden = true)
  public Response index() {
    return file("pages/home.html");
  }

  @GET
  @Path("/begin")
  @Operation(summary = "The install page that Rackbeat opens with ?token=")
  public Response begin() {
    return file("pages/begin.html");
  }

  /** Its key stands in the fragment and comes not here. */
  @GET
  @Path("/settings")
  @Operation(summary = "The connection's page; the settings link opens it")
  public Response settings() {
    return file("pages/settings.html");
  }

  /**
   * What the pages must know of the configuration.
   *
   * @param frameOrigin the only origin that is told the height of a framed page
   */
  public record PageConfig(String frameOrigin) {}

  @GET
  @Path("/pages/config.json")
  @Produces("application/json")
  @Operation(hidden = true)
  public PageConfig config() {
    return new PageConfig(site.origin());
  }

  /** A file of a page. */
  @GET
  @Path(FILE)
  @Operation(hidden = true)
  public Response file(@PathParam("file") String path) {
    return PageFile.find(files, path).answer(request);
  }
}
