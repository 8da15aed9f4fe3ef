package dk.rackship.console;

import static dk.rackship.words.Sentence.say;

import dk.rackship.words.Sentence;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;

/** How a caller without a good login is told so. */
enum Challenge {
  /** An operator, or somebody unknown. */
  BASIC("Basic realm=\"rackship\""),
  /** A merchant's page: no browser may ask for a password there. */
  BEARER("Bearer");

  private final String header;

  Challenge(String header) {
    this.header = header;
  }

  WebApplicationException refusal() {
    return new WebApplicationException(
        Problem.of(401, detail()).answer().header(HttpHeaders.WWW_AUTHENTICATE, header).build());
  }

  private Sentence detail() {
    return switch (this) {
      case BASIC -> say("Log in as an operator, or open the settings link.");
      case BEARER -> say("The session is over. Open the settings link again.");
    };
  }
}
