package dk.rackship.sandbox.rackbeat;

import dk.rackship.sandbox.Json;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import java.util.Optional;

/** Every call passes here: it is counted, may be made to fail, and must prove who it is. */
@Provider
public class Gate implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String ACCOUNT = Gate.class.getName();

  @Inject RackbeatAccounts accounts;
  @Inject Caller caller;

  @Override
  public void filter(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath().replaceFirst("^/", "");
    String token = token(request, path);
    Optional<RackbeatAccount> account = account(path, token);
    if (account.isEmpty()) {
      boolean installing = path.startsWith("integration/");
      request.abortWith(
          error(installing ? 404 : 401, installing ? "Not found." : "Unauthenticated."));
      return;
    }
    request.setProperty(ACCOUNT, account.get());
    caller.is(account.get(), token, new Query(request.getUriInfo().getQueryParameters()));
    watch(account.get(), request, path);
  }

  private void watch(RackbeatAccount account, ContainerRequestContext request, String path) {
    account.calls().call(request.getMethod(), path);
    account.strays().consumerHeaders(request.getHeaders().containsKey("Consumer-Name"));
    String resource = path.replaceFirst("^api/", "").replaceFirst("/.*", "");
    account
        .faults()
        .failure(resource)
        .ifPresent(status -> request.abortWith(fault(account, status)));
  }

  private Optional<RackbeatAccount> account(String path, String token) {
    return path.startsWith("integration/")
        ? accounts.byInstallation(token)
        : accounts.byToken(token);
  }

  private static String token(ContainerRequestContext request, String path) {
    if (path.startsWith("integration/")) {
      return path.replaceFirst("^integration/[a-z]+/", "");
    }
    String header = Objects.requireNonNullElse(request.getHeaderString("Authorization"), "");
    return header.replaceFirst("(?i)^bearer ", "");
  }

  private static Response fault(RackbeatAccount account, int status) {
    if (status != 429) {
      return error(status, status == 401 ? "Unauthenticated." : "Server Error");
    }
    return Response.fromResponse(error(429, "Too Many Attempts."))
        .header("Retry-After", account.faults().plan().retryAfterSeconds())
        .header("X-RateLimit-Limit", 480)
        .header("X-RateLimit-Remaining", 0)
        .build();
  }

  private static Response error(int status, String message) {
    return Answers.json(status, Json.object().put("message", message));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(request.getProperty(ACCOUNT) instanceof RackbeatAccount account)) {
      return;
    }
    account.faults().beforeAnswer(request.getMethod());
    boolean accepts =
        request.getUriInfo().getPath().replaceFirst("^/", "").startsWith("integration/accept/");
    if ((response.getStatus() == 201 || accepts) && account.faults().use("lostAnswers")) {
      response.setStatus(502);
      response.setEntity(Json.bytes(Json.object().put("message", "Bad Gateway")));
    }
  }
}
