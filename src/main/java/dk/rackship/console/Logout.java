package dk.rackship.console;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Basic login counts for its request only: nothing of it stays on the server. */
@Provider
public class Logout implements ContainerResponseFilter {
  private static final Logger LOG = LoggerFactory.getLogger(Logout.class);
  @Context private HttpServletRequest servlet;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (header != null && servlet.getUserPrincipal() != null) {
      try {
        servlet.logout();
      } catch (ServletException e) {
        LOG.warn("Operator not logged out after the request", e);
      }
    }
  }
}
