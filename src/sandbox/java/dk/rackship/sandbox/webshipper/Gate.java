package dk.rackship.sandbox.webshipper;

import dk.rackship.sandbox.Assumptions;
import dk.rackship.sandbox.Json;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Every call passes here: account, faults, token and media type are looked at before anything else.
 */
@Provider
public class Gate implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String ACCOUNT = Gate.class.getName();

  @Inject WebshipperAccounts accounts;
  @Inject Caller caller;

  @Override
  public void filter(ContainerRequestContext request) {
    String[] path = request.getUriInfo().getPath().replaceFirst("^/", "").split("/", 3);
    Optional<WebshipperAccount> account = accounts.find(path[0]);
    if (account.isEmpty() || path.length < 3) {
      request.abortWith(refused(Assumptions.UNKNOWN_ACCOUNT_STATUS, "No such account"));
      return;
    }
    request.setProperty(ACCOUNT, account.get());
    caller.is(account.get(), new Query(request.getUriInfo().getQueryParameters()));
    verdict(account.get(), request, path[2]).ifPresent(request::abortWith);
  }

  private static Optional<Response> verdict(
      WebshipperAccount account, ContainerRequestContext request, String path) {
    account.calls().call(request.getMethod(), path);
    var failure = account.faults().failure(path.replaceFirst("/.*", ""));
    if (failure.isPresent()) {
      return Optional.of(fault(account, failure.getAsInt(), path));
    }
    if (path.equals("oauth/token")) {
      return Optional.empty();
    }
    String header = Objects.requireNonNullElse(request.getHeaderString("Authorization"), "");
    if (!account.logins().accepts(header.replaceFirst("(?i)^bearer ", ""))) {
      return Optional.of(refused(401, "Unauthorized"));
    }
    return mediaType(request);
  }

  private static Optional<Response> mediaType(ContainerRequestContext request) {
    MediaType type = request.getMediaType();
    boolean writes = Set.of("POST", "PATCH").contains(request.getMethod());
    boolean fits =
        type != null && (type.getType() + "/" + type.getSubtype()).equals(Answers.JSON_API);
    return writes && !fits
        ? Optional.of(
            Answers.refused(Refusal.of(415, "415", "Only " + Answers.JSON_API + " is accepted.")))
        : Optional.empty();
  }

  private static Response fault(WebshipperAccount account, int status, String path) {
    if (path.equals("oauth/token") && status == 401) {
      return Answers.plain(
          Assumptions.TOKEN_REFUSED_STATUS, Json.object().put("error", "invalid_grant"));
    }
    Response.ResponseBuilder answer = Response.fromResponse(refused(status, "Not now"));
    return status == 429
        ? answer.header("Retry-After", account.faults().plan().retryAfterSeconds()).build()
        : answer.build();
  }

  private static Response refused(int status, String title) {
    return Answers.refused(Refusal.of(status, String.valueOf(status), title));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(request.getProperty(ACCOUNT) instanceof WebshipperAccount account)) {
      return;
    }
    account.faults().beforeAnswer(request.getMethod());
    if (response.getStatus() == 201 && account.faults().use("lostAnswers")) {
      response.setStatus(502);
      response.setEntity(Json.bytes(Refusal.of(502, "502", "Bad Gateway").body()));
    }
  }
}
