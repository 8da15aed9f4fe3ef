package dk.rackship.console;

import static dk.rackship.words.Sentence.say;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/**
 * Who may call what. Everything needs a login but what is {@link PermitAll}; what is {@link
 * RolesAllowed} is the operator's; the rest is also the merchant's whose connection the path names.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class Access implements ContainerRequestFilter {
  private static final String BEARER = "Bearer ";
  @Inject private Sessions sessions; // the server makes no provider with a constructor's arguments
  @Context private HttpServletRequest servlet;
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!isPublic(request.getUriInfo().getPath())) {
      var header = Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION));
      var bearer = header.filter(text -> text.startsWith(BEARER));
      bearer.ifPresentOrElse(
          text -> merchant(request, text.substring(BEARER.length()).strip()),
          () -> operator(request, header));
    }
  }

  // The vendors prove themselves to the webhooks' doors.
  private boolean isPublic(String path) {
    return path.replaceFirst("^/", "").startsWith("webhooks/")
        || resource.getResourceClass().isAnnotationPresent(PermitAll.class)
        || resource.getResourceMethod().isAnnotationPresent(PermitAll.class);
  }

  private void operator(ContainerRequestContext request, Optional<String> header) {
    OtherSites.refuse(request);
    OperatorLogin.of(servlet).require(header);
  }

  private void merchant(ContainerRequestContext request, String token) {
    var own = sessions.connection(token).orElseThrow(Challenge.BEARER::refusal);
    if (isOperators()) {
      throw Problem.of(403, say("Only an operator may do that.")).thrown();
    }
    var asked = request.getUriInfo().getPathParameters().getFirst("id");
    if (!own.value().equals(asked)) {
      throw Problem.notFound().thrown();
    }
  }

  private boolean isOperators() {
    return resource.getResourceClass().isAnnotationPresent(RolesAllowed.class)
        || resource.getResourceMethod().isAnnotationPresent(RolesAllowed.class);
  }
}
