package dk.rackship.console;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The static pages. The interface owns the server's root, so the server itself serves no files;
 * these are the ones that go out: {@code /pages} of the application and the WebJars.
 */
@Path("/")
@PermitAll
public class Pages {
  private static final String FILE = "{file: (pages|webjars)(/[A-Za-z0-9_@-][A-Za-z0-9._@-]*)+}";
  @Context private ServletContext files;

  @GET
  @Operation(hidden = true)
  public Response index() {
    return file("pages/index.html");
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

  /** A file of a page. */
  @GET
  @Path(FILE)
  @Operation(hidden = true)
  public Response file(@PathParam("file") String path) {
    InputStream content = files.getResourceAsStream("/" + path);
    if (content == null) {
      throw Problem.notFound().thrown();
    }
    return Response.ok(content, type(path)).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
  }

  private String type(String path) {
    if (path.endsWith(".js")) {
      return "text/javascript;charset=UTF-8"; // the server still says application/x-javascript
    }
    return Optional.ofNullable(files.getMimeType(path))
        .map(type -> type.startsWith("text/") ? type + ";charset=UTF-8" : type)
        .orElse("application/octet-stream");
  }
}
