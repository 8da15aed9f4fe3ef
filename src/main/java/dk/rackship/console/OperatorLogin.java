package dk.rackship.console;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The operator's login of one request: whom the server already knows (OIDC by its configuration),
 * or HTTP Basic against its user registry.
 */
final class OperatorLogin {
  private static final String ROLE = "operator";
  private final HttpServletRequest request;

  private OperatorLogin(HttpServletRequest request) {
    this.request = request;
  }

  static OperatorLogin of(HttpServletRequest request) {
    return new OperatorLogin(request);
  }

  /** Throws the 401 of a caller who is no operator. */
  void require(Optional<String> authorization) {
    if (!isOperator()) {
      authorization.flatMap(BasicCredentials::parse).ifPresent(this::login);
      if (!isOperator()) {
        throw Challenge.BASIC.refusal();
      }
    }
  }

  private boolean isOperator() {
    return request.getUserPrincipal() != null && request.isUserInRole(ROLE);
  }

  private void login(BasicCredentials typed) {
    try {
      request.login(typed.user(), typed.password());
    } catch (ServletException e) {
      var refusal = Challenge.BASIC.refusal();
      refusal.addSuppressed(e);
      throw refusal;
    }
  }
}
