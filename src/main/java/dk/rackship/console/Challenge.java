package dk.rackship.console;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;

/** How a caller without a good login is told so. */
enum Challenge {
  /** An operator, or somebody unknown. */
  BASIC("Basic realm=\"rackship\"", "Log in as an operator, or open the settings link."),
  /** A merchant's page: no browser may ask for a password there. */
  BEARER("Bearer", "The session is over. Open the settings link again.");

  private final String header;
  private final String detail;

  Challenge(String header, String detail) {
    this.header = header;
    this.detail = detail;
  }

  WebApplicationException refusal() {
    return new WebApplicationException(
        Problem.of(401, detail).answer().header(HttpHeaders.WWW_AUTHENTICATE, header).build());
  }
}
