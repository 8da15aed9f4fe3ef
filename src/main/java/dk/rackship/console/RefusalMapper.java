package dk.rackship.console;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the framework refuses by itself: no such address, method or media type. */
@Provider
public class RefusalMapper implements ExceptionMapper<WebApplicationException> {
  private final FailureMapper other = new FailureMapper();

  @Override
  public Response toResponse(WebApplicationException refused) {
    var status = refused.getResponse().getStatus();
    return Causes.known(refused)
        .orElseGet(
            () ->
                status < 500
                    ? Problem.of(status, Titles.detail(status)).answer().build()
                    : other.toResponse(refused));
  }
}
